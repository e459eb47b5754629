// SPDX-License-Identifier: EUPL-1.2
import { type Features, places } from './features.ts'

/** Weights of one head: `table[place * classes + class]`, and one number per class to begin with. */
export interface Weights {
  classes: number
  table: Float32Array
  bias: Float64Array
}

export interface Example {
  features: Pick<Features, 'place' | 'parts'>
  /** Number of the class. */
  label: number
  /** How much it counts: 1 on average. */
  weight: number
}

export interface Fit {
  epochs: number
  rate: number
  /** Pull of every weight towards nothing, each epoch. */
  decay: number
  seed: number
}

/**
 * Softmax regression by stochastic gradient descent with a step per weight (AdaGrad). The same examples in the same order
 * give the same weights to the last bit: the shuffle is seeded and nothing runs in parallel.
 */
export function fitSoftmax(examples: readonly Example[], classes: number, fit: Fit): Weights {
  const table = new Float32Array(places * classes)
  const steps = new Float32Array(places * classes)
  const bias = new Float64Array(classes)
  const order = examples.map((_, index) => index)
  const random = seeded(fit.seed)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const { features, label, weight } = example
      scoresInto(scores, features, { classes, table, bias })
      softmaxInto(scores, 1)
      scores[label] = (scores[label] ?? 0) - 1
      for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) * weight
      learn(table, steps, scores, features, classes, fit.rate)
      for (let at = 0; at < classes; at++) bias[at] = (bias[at] ?? 0) - 0.01 * (scores[at] ?? 0)
    }
    const kept = 1 - fit.decay
    for (let at = 0; at < table.length; at++) table[at] = (table[at] ?? 0) * kept
  }
  return { classes, table, bias }
}

function learn(
  table: Float32Array,
  steps: Float32Array,
  errors: Float64Array,
  { place, parts }: Example['features'],
  classes: number,
  rate: number,
): void {
  let feature = 0
  for (const { end, scale } of parts)
    for (; feature < end; feature++) {
      const base = (place[feature] ?? 0) * classes
      for (let at = 0; at < classes; at++) {
        const gradient = (errors[at] ?? 0) * scale
        const step = (steps[base + at] ?? 0) + gradient * gradient
        steps[base + at] = step
        if (step > 0) table[base + at] = (table[base + at] ?? 0) - (rate * gradient) / Math.sqrt(step + 1e-8)
      }
    }
}

/** The scores of all classes. */
export function scoresInto(
  scores: Float64Array,
  { place, parts }: Example['features'],
  { classes, table, bias }: Weights,
): void {
  scores.set(bias)
  let feature = 0
  for (const { end, scale } of parts)
    for (; feature < end; feature++) {
      const base = (place[feature] ?? 0) * classes
      for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + scale * (table[base + at] ?? 0)
    }
}

/** Scores become probabilities. A higher temperature is less sure. */
export function softmaxInto(scores: Float64Array, temperature: number): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const weight = Math.exp(((scores[at] ?? 0) - highest) / temperature)
    scores[at] = weight
    sum += weight
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum
}

export interface Foretold {
  scores: Float64Array
  label: number
}

/** So much of what is said with at least `from` is to be right. */
export interface Promised {
  from: number
  right: number
}

const temperatures = Array.from({ length: 121 }, (_, step) => 0.2 * 1.04 ** step)

/**
 * The temperature at which what was foretold fits best what is (least log loss), by a search over a fixed grid; with a promise the first one from
 * there on that keeps it, or the highest.
 */
export function temperatureFor(foretold: readonly Foretold[], promise?: Promised): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY }
  for (const temperature of temperatures) {
    const loss = foretold.reduce(
      (sum, { scores, label }) => sum - Math.log(Math.max(softened(scores, temperature)[label] ?? 0, 1e-12)),
      0,
    )
    if (loss < best.loss) best = { temperature, loss }
  }
  if (!promise) return best.temperature
  const from = temperatures.filter((temperature) => temperature >= best.temperature)
  return from.find((temperature) => isKept(foretold, temperature, promise)) ?? from.at(-1) ?? best.temperature
}

function isKept(foretold: readonly Foretold[], temperature: number, { from, right }: Promised): boolean {
  let [sure, correct] = [0, 0]
  for (const { scores, label } of foretold) {
    const tried = softened(scores, temperature)
    const highest = Math.max(...tried)
    if (highest < from) continue
    sure++
    if (tried[label] === highest) correct++
  }
  return correct >= right * sure
}

function softened(scores: Float64Array, temperature: number): Float64Array {
  const tried = Float64Array.from(scores)
  softmaxInto(tried, temperature)
  return tried
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}
