// SPDX-License-Identifier: EUPL-1.2
import { Chance } from '../signals/chance.ts'

/** How counts come about in an invented world. The engine is never told. */
export interface Shape {
  /** Events a week, in each series or cluster. */
  level: number
  /** How much of a week's deviation is left the week after: the wave behind the counts, not the counts. */
  memory: number
  season: boolean
  /** The truth: with the measure divided by without it. */
  ratio: number
}

/** Size of the wave: standard deviation of the log of what is expected. */
const wave = 0.25
const perYear = 365.25 / 7

/** A wave with memory, on the scale of logs; mean of its exponential is 1. */
export function waveOf(chance: Chance, memory: number, length: number, size = wave): number[] {
  let state = chance.normal()
  return Array.from({ length }, () => {
    const value = size * state - size ** 2 / 2
    state = memory * state + Math.sqrt(1 - memory ** 2) * chance.normal()
    return value
  })
}

/** A year has a high and a low, and a smaller wave in half a year; where the year begins is drawn. */
export function seasonOf(chance: Chance, shape: Shape, length: number): number[] {
  const from = chance.between(0, 2 * Math.PI)
  return Array.from({ length }, (_, week) => {
    const angle = (2 * Math.PI * week) / perYear + from
    return shape.season ? 0.3 * Math.sin(angle) + 0.1 * Math.sin(2 * angle) : 0
  })
}

/** Weekly counts of one series with the measure from `start` on, and of one without. */
export function twoSeries(
  chance: Chance,
  shape: Shape,
  length: number,
  start: number,
): { counts: number[]; control: number[] } {
  const season = seasonOf(chance, shape, length)
  const trend = chance.between(-0.2, 0.2)
  const one = (isTouched: boolean) =>
    waveOf(chance, shape.memory, length).map((deviation, week) =>
      chance.poisson(
        shape.level *
          Math.exp((season[week] ?? 0) + (trend * week) / length + deviation) *
          (isTouched && week >= start ? shape.ratio : 1),
      ),
    )
  return { counts: one(true), control: one(false) }
}

/** Weekly counts of clusters that share a season and a wave, each with a level and a wave of its own. */
export function clusterCounts(chance: Chance, shape: Shape, starts: readonly number[], length: number): number[][] {
  const season = seasonOf(chance, shape, length)
  const shared = waveOf(chance, shape.memory, length)
  return starts.map((start) => {
    const own = 0.4 * chance.normal()
    return waveOf(chance, shape.memory, length).map((deviation, week) =>
      chance.poisson(
        shape.level *
          Math.exp(own + (season[week] ?? 0) + (shared[week] ?? 0) + deviation) *
          (week >= start ? shape.ratio : 1),
      ),
    )
  })
}

export { Chance }
