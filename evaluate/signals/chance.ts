// SPDX-License-Identifier: EUPL-1.2

/** Chance that is the same at every run with the same seed. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0
  }

  /** 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** By Marsaglia and Tsang, for a shape of any size. */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.next()) ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = this.normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - this.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }

  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    let [count, product] = [-1, 1]
    for (const limit = Math.exp(-mean); product > limit; count += 1) product *= 1 - this.next()
    return count
  }

  /** Negative binomial: variance is `spread` (above 1) times the mean. */
  scattered(mean: number, spread: number): number {
    if (mean <= 0) return 0
    return this.poisson(this.gamma(mean / (spread - 1)) * (spread - 1))
  }

  /** Weights that fall off, some many times as large as others; they add up to 1. */
  shares(count: number, uneven: number): number[] {
    const weights = Array.from({ length: count }, () => Math.exp(uneven * this.normal()))
    const sum = weights.reduce((all, one) => all + one, 0)
    return weights.map((one) => one / sum)
  }
}

/** Draws a place by these shares in constant time, after Walker. */
export function drawnBy(shares: readonly number[]): (chance: Chance) => number {
  const count = shares.length
  const [limit, other] = [new Float64Array(count), new Int32Array(count)]
  const scaled = shares.map((share) => share * count)
  const small = scaled.flatMap((share, at) => (share < 1 ? [at] : []))
  const large = scaled.flatMap((share, at) => (share < 1 ? [] : [at]))
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop() ?? 0, large.at(-1) ?? 0]
    limit[less] = scaled[less] ?? 0
    other[less] = more
    scaled[more] = (scaled[more] ?? 0) - 1 + (scaled[less] ?? 0)
    if ((scaled[more] ?? 0) < 1) small.push(large.pop() ?? 0)
  }
  for (const at of [...small, ...large]) limit[at] = 1
  return (chance) => {
    const at = chance.below(count)
    return chance.next() < (limit[at] ?? 1) ? at : (other[at] ?? at)
  }
}
