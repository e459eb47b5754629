// SPDX-License-Identifier: EUPL-1.2
import { differenceInDifferences } from '../../src/modules/evaluations/estimate-effect/compare-clusters.ts'
import { peopleTrial } from '../../src/modules/evaluations/estimate-effect/compare-people.ts'
import { interruptedSeries } from '../../src/modules/evaluations/estimate-effect/interrupted-series.ts'
import { steppedWedge } from '../../src/modules/evaluations/estimate-effect/stepped-wedge.ts'
import type { Answer } from '../../src/modules/evaluations/estimate-effect/answer.ts'
import {
  clustersNeeded,
  type Expected,
  type Needed,
  peopleNeeded,
  wedgeNeeded,
  weeksNeeded,
} from '../../src/modules/evaluations/plan-size/plan-size.ts'
import { Chance, clusterCounts, twoSeries } from './world.ts'

const perYear = 365.25 / 7
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

interface Case {
  name: string
  needed: Needed
  run(needed: number, seed: number): Answer
}

function series(expected: Expected, before: number, hasControl: boolean): Case {
  const { level, memory, ratio } = expected
  return {
    name: `${hasControl ? 'ITS with control' : 'ITS'}, ${level} a week, ${before} weeks before, ${percent(ratio)}, memory ${memory}: weeks after`,
    needed: weeksNeeded(expected, { before, hasControl }),
    run(after, seed) {
      const shape = { level, memory, ratio, season: true }
      const { counts, control } = twoSeries(new Chance(seed), shape, before + after, before)
      return interruptedSeries({ counts, start: before, perYear, ...(hasControl && { control }) })
    },
  }
}

function clusters(expected: Expected, weeks: number): Case {
  const { level, memory, ratio } = expected
  return {
    name: `DiD, ${level} a week, ${weeks}+${weeks} weeks, ${percent(ratio)}, memory ${memory}: clusters`,
    needed: clustersNeeded(expected, { weeks, between: null }),
    run(count, seed) {
      const touched = (index: number) => index < count / 2
      const starts = Array.from({ length: count }, (_, index) => (touched(index) ? weeks : Number.POSITIVE_INFINITY))
      const cells = clusterCounts(new Chance(seed), { level, memory, ratio, season: true }, starts, 2 * weeks)
      return differenceInDifferences(
        cells.map((counts, index) => ({
          hasMeasure: touched(index),
          before: sum(counts.slice(0, weeks)),
          after: sum(counts.slice(weeks)),
          beforeOf: null,
          afterOf: null,
        })),
      )
    },
  }
}

function wedge(expected: Expected, steps: number, weeks: number): Case {
  const { level, memory, ratio } = expected
  return {
    name: `SW, ${level} a week, ${steps} steps of ${weeks} weeks, ${percent(ratio)}, memory ${memory}: clusters`,
    needed: wedgeNeeded(expected, { steps, weeks }),
    run(count, seed) {
      const starts = Array.from({ length: count }, (_, index) => 1 + (index % steps))
      const weekly = clusterCounts(
        new Chance(seed),
        { level, memory, ratio, season: true },
        starts.map((start) => weeks * start),
        weeks * (steps + 1),
      )
      return steppedWedge(
        weekly.map((counts, index) => ({
          start: starts[index] ?? 0,
          counts: Array.from({ length: steps + 1 }, (_, step) => sum(counts.slice(weeks * step, weeks * step + weeks))),
          of: null,
        })),
      )
    },
  }
}

function people(share: number, ratio: number): Case {
  return {
    name: `RCT people, ${100 * share}%, ${percent(ratio)}: people in each group`,
    needed: peopleNeeded(share, ratio),
    run(count, seed) {
      const chance = new Chance(seed)
      const events = (of: number) => Array.from({ length: count }).filter(() => chance.next() < of).length
      return peopleTrial({ events: events(share * ratio), people: count }, { events: events(share), people: count })
    },
  }
}

const percent = (ratio: number) => `${Math.round(100 * (1 - ratio))}% fewer`
const usual = { swing: 0.25, memory: 0.3 }

const cases: readonly Case[] = [
  series({ swing: 0.25, memory: 0, level: 20, ratio: 0.7 }, 104, false),
  series({ ...usual, level: 200, ratio: 0.75 }, 104, false),
  series({ ...usual, level: 20, ratio: 0.75 }, 156, false),
  series({ swing: 0.25, memory: 0.6, level: 200, ratio: 0.7 }, 156, false),
  series({ ...usual, level: 200, ratio: 0.65 }, 104, true),
  series({ swing: 0.25, memory: 0.6, level: 20, ratio: 0.5 }, 104, true),
  clusters({ ...usual, level: 20, ratio: 0.8 }, 26),
  clusters({ swing: 0.25, memory: 0.6, level: 200, ratio: 0.8 }, 26),
  wedge({ ...usual, level: 20, ratio: 0.8 }, 5, 8),
  wedge({ swing: 0.25, memory: 0.6, level: 20, ratio: 0.7 }, 4, 8),
  people(0.1, 0.7),
  people(0.4, 0.8),
]

/** With as many as the planner says, how often the interval leaves out "no difference" on the right side (goal: about 80%). */
export function plannerRows(first: number, runs: number): string[] {
  return [
    '',
    'Effects: the planner. With as many as it says, how often the effect is found (goal: 80% or a little more)',
    ...cases.map(({ name, needed, run }) => {
      if (needed.needed === null) return `  ${name}: none is enough`
      let found = 0
      for (let seed = first; seed < first + runs; seed++) {
        const answer = run(needed.needed, seed)
        if (answer.measurable && answer.ratio.high < 1) found++
      }
      return `  ${name}: ${needed.needed}; said ${(100 * needed.power).toFixed(0)}%, found ${((100 * found) / runs).toFixed(0)}%`
    }),
  ]
}
