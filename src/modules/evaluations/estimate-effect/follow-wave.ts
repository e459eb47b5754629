// SPDX-License-Identifier: EUPL-1.2
import { type Counted, type Family, fitCounts, type Straight, straighten } from './fit-counts.ts'
import { generalised, meanNoise, type Tried } from './integrate-errors.ts'
import type { Errors } from './whiten.ts'

/** Ways to look for the wave in: coarse, because it only says where the line is laid. */
const ways = { memories: [0, 0.45, 0.75, 0.93], shares: [0, 0.2, 0.55, 0.9] }
const rounds = 2

/**
 * The counts as a straight line through logs, laid where each period is expected with its own piece of the wave: around the mean of
 * all, a wave of a quarter up or down bends the logs, and a long one then looks like an effect. Null when it does not fit.
 * Source: N. Breslow and D. Clayton, Approximate inference in generalized linear mixed models, JASA 88 (1993), 2.1.
 */
export function followWave(rows: readonly Counted[], family: Family): Straight[] | null {
  let straight = fitCounts(rows, family)?.straight ?? null
  for (let round = 0; round < rounds && straight; round++) {
    const best = likeliest(straight)
    if (!best) return null
    const expected = smooth(straight, best)
    straight = rows.map((row, index) => straighten(row, expected[index] ?? 0, family))
  }
  return straight
}

function likeliest(rows: readonly Straight[]): Tried | null {
  const noise = meanNoise(rows)
  const tried = ways.shares.flatMap((share) =>
    (share === 0 ? [0] : ways.memories).flatMap(
      (memory) => generalised(rows, { memory, drift: (share / (1 - share)) * noise }) ?? [],
    ),
  )
  return tried.reduce<Tried | null>((best, one) => (best && best.likelihood >= one.likelihood ? best : one), null)
}

/** What is expected in each period, its piece of the wave included: a Kalman filter forward, then smoothed backward. Source: Harvey (1989), 3.6. */
export function smooth(
  rows: readonly Straight[],
  { errors, coefficients }: Pick<Tried, 'errors' | 'coefficients'>,
): number[] {
  const { memory, drift }: Errors = errors
  const lines = rows.map(({ x }) => x.reduce((sum, value, column) => sum + value * (coefficients[column] ?? 0), 0))
  const kept = rows.map(({ at }, index) => memory ** (at - (rows[index - 1]?.at ?? Number.NEGATIVE_INFINITY)))
  const forward: { before: number; beforeVariance: number; wave: number; variance: number }[] = []
  for (const [index, { noise, response }] of rows.entries()) {
    const last = forward[index - 1] ?? { wave: 0, variance: drift }
    const left = index === 0 ? 0 : (kept[index] ?? 0)
    const before = left * last.wave
    const beforeVariance = left ** 2 * last.variance + drift * (1 - left ** 2)
    const gain = beforeVariance / (beforeVariance + noise)
    forward.push({
      before,
      beforeVariance,
      wave: before + gain * (response - (lines[index] ?? 0) - before),
      variance: beforeVariance * (1 - gain),
    })
  }
  const waves: number[] = []
  let next: number | null = null
  for (const [index, here] of [...forward.entries()].toReversed()) {
    const later = forward[index + 1]
    const back = later && later.beforeVariance > 0 ? (here.variance * (kept[index + 1] ?? 0)) / later.beforeVariance : 0
    const wave: number = next === null || !later ? here.wave : here.wave + back * (next - later.before)
    waves.unshift(wave)
    next = wave
  }
  return waves.map((wave, index) => (lines[index] ?? 0) + wave)
}
