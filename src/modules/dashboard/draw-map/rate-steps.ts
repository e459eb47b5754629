// SPDX-License-Identifier: EUPL-1.2

/** 0: nothing at all; 1 to 5: a step, more is more; null: not shown. */
export type RateStep = 0 | 1 | 2 | 3 | 4 | 5 | null

const most = 5

/**
 * Where each step begins, from nought, at most five. All are equally wide and round, so that a darker place has so much more and not just a
 * higher rank; the last one holds everything above it, so that one very high place does not make all others look the same.
 */
export function rateSteps(rates: readonly number[]): number[] {
  const sorted = rates.filter((rate) => rate > 0).toSorted((a, b) => a - b)
  const highest = sorted.at(-1)
  if (highest === undefined) return []
  const usual = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? highest
  const width = roundUp(usual / most)
  const count = Math.min(most, Math.floor(highest / width + 1e-9) + 1)
  return Array.from({ length: count }, (_, at) => Math.round(at * width * 100) / 100)
}

export function stepOf(rate: number | null, starts: readonly number[]): RateStep {
  if (rate === null) return null
  if (rate === 0) return 0
  return (starts.findLastIndex((start) => rate >= start) + 1) as RateStep
}

/** 1, 2 or 5 times a power of ten; never below a tenth, which is how exactly a rate is said. */
function roundUp(width: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(0.1, width)))
  return [1, 2, 5, 10].map((part) => part * size).find((round) => round >= width - 1e-9) ?? 10 * size
}
