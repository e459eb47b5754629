// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '../../src/modules/evaluations/estimate-effect/answer.ts'
import {
  clusterTrial,
  differenceInDifferences,
} from '../../src/modules/evaluations/estimate-effect/compare-clusters.ts'
import { peopleTrial } from '../../src/modules/evaluations/estimate-effect/compare-people.ts'
import { interruptedSeries } from '../../src/modules/evaluations/estimate-effect/interrupted-series.ts'
import { steppedWedge } from '../../src/modules/evaluations/estimate-effect/stepped-wedge.ts'
import { Chance, clusterCounts, type Shape, twoSeries } from './world.ts'

/** One design with one amount of data, in one world. */
export interface Trial {
  design: string
  /** How much data, in words. */
  data: string
  shape: Shape
  /** Draws data with this seed and lets the engine answer. */
  run(seed: number): Answer
}

const perYear = 365.25 / 7
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

const levels = [2, 20, 200]
const ratios = [1, 0.7]
/** Independent, two with memory, and a season with both. */
const manners = [
  { memory: 0, season: false },
  { memory: 0.3, season: false },
  { memory: 0.6, season: false },
  { memory: 0.3, season: true },
  { memory: 0.6, season: true },
]

function shapesOf(worlds = manners): Shape[] {
  return worlds.flatMap((manner) => levels.flatMap((level) => ratios.map((ratio) => ({ ...manner, level, ratio }))))
}

const lengths = {
  ITS: [
    { before: 52, after: 26 },
    { before: 104, after: 26 },
    { before: 104, after: 52 },
    { before: 156, after: 52 },
  ],
  'ITS with control': [
    { before: 26, after: 26 },
    { before: 52, after: 26 },
    { before: 104, after: 52 },
  ],
}

function series(design: 'ITS' | 'ITS with control'): Trial[] {
  return lengths[design].flatMap(({ before, after }) =>
    shapesOf([...manners, { memory: 0.9, season: false }]).map((shape) => ({
      design,
      data: `${before}+${after} weeks`,
      shape,
      run(seed) {
        const { counts, control } = twoSeries(new Chance(seed), shape, before + after, before)
        return interruptedSeries({ counts, start: before, perYear, ...(design !== 'ITS' && { control }) })
      },
    })),
  )
}

const clusters = [2, 4, 8, 20]

function did(): Trial[] {
  const half = 26
  return [...clusters.map((count) => ({ count, part: count / 2 })), { count: 15, part: 5 }].flatMap(({ count, part }) =>
    shapesOf().map((shape) => ({
      design: 'DiD',
      data: `${part} of ${count} clusters, ${half}+${half} weeks`,
      shape,
      run(seed) {
        const touched = (index: number) => index < part
        const starts = Array.from({ length: count }, (_, index) => (touched(index) ? half : Number.POSITIVE_INFINITY))
        const cells = clusterCounts(new Chance(seed), shape, starts, 2 * half)
        return differenceInDifferences(
          cells.map((counts, index) => ({
            hasMeasure: touched(index),
            before: sum(counts.slice(0, half)),
            after: sum(counts.slice(half)),
            beforeOf: null,
            afterOf: null,
          })),
        )
      },
    })),
  )
}

/** Steps of eight weeks: one period before, then a part begins at each step. */
function wedge(): Trial[] {
  return clusters.flatMap((count) => {
    const steps = Math.min(count, 5)
    const starts = Array.from({ length: count }, (_, index) => 1 + (index % steps))
    return shapesOf().map((shape) => ({
      design: 'SW',
      data: `${count} clusters, ${steps} steps of 8 weeks`,
      shape,
      run(seed) {
        const weekly = clusterCounts(
          new Chance(seed),
          shape,
          starts.map((start) => 8 * start),
          8 * (steps + 1),
        )
        return steppedWedge(
          weekly.map((counts, index) => ({
            start: starts[index] ?? 0,
            counts: Array.from({ length: steps + 1 }, (_, step) => sum(counts.slice(8 * step, 8 * step + 8))),
            of: null,
          })),
        )
      },
    }))
  })
}

function clusterRct(): Trial[] {
  return clusters.flatMap((count) =>
    shapesOf([manners[0], manners[4]].flatMap((one) => one ?? [])).map((shape) => ({
      design: 'RCT clusters',
      data: `${count} clusters, 26 weeks`,
      shape,
      run(seed) {
        const touched = (index: number) => index < count / 2
        const starts = Array.from({ length: count }, (_, index) => (touched(index) ? 0 : Number.POSITIVE_INFINITY))
        const cells = clusterCounts(new Chance(seed), shape, starts, 26)
        return clusterTrial(
          cells.map((counts, index) => ({
            hasMeasure: touched(index),
            before: null,
            beforeOf: null,
            after: sum(counts),
            afterOf: 1_000,
          })),
        )
      },
    })),
  )
}

function peopleRct(): Trial[] {
  return [0.02, 0.1, 0.4].flatMap((share) =>
    [50, 200, 2_000].flatMap((people) =>
      ratios.map((ratio) => ({
        design: 'RCT people',
        data: `2 × ${people} people, ${100 * share}%`,
        shape: { level: share * people, memory: 0, season: false, ratio },
        run(seed) {
          const chance = new Chance(seed)
          const events = (of: number) => Array.from({ length: people }).filter(() => chance.next() < of).length
          return peopleTrial({ events: events(share * ratio), people }, { events: events(share), people })
        },
      })),
    ),
  )
}

export const trials: readonly Trial[] = [
  ...series('ITS'),
  ...series('ITS with control'),
  ...did(),
  ...wedge(),
  ...clusterRct(),
  ...peopleRct(),
]
