// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysLater } from '#modules/statistics'
import { weekRuns } from './week-runs.ts'

const weeksFrom = (counts: readonly (readonly [number | null, string])[]) =>
  counts.map(([reports, policy], at) => ({ week: daysLater('2026-01-05', 7 * at), reports, policy }))

it('a hidden week is a gap and other rules are a break', () => {
  const runs = weekRuns(
    weeksFrom([
      [100, 'one'],
      [null, 'one'],
      [90, 'one'],
      [95, 'two'],
      [85, 'two'],
    ]),
  )
  expect(runs.map((run) => [run.hasBreakBefore, run.weeks.map(({ reports }) => reports)])).toEqual([
    [false, [100]],
    [false, [90]],
    [true, [95, 85]],
  ])
})

it('no line is drawn over a hidden week or between two sets of rules, and no shown week is lost', () => {
  const count = fc.tuple(fc.option(fc.integer({ min: 2, max: 99 }), { nil: null }), fc.constantFrom('one', 'two'))
  fc.assert(
    fc.property(fc.array(count, { maxLength: 60 }), (counts) => {
      const weeks = weeksFrom(counts)
      const runs = weekRuns(weeks)
      expect(runs.flatMap((run) => run.weeks.map(({ at }) => at))).toEqual(
        weeks.flatMap(({ reports }, at) => (reports === null ? [] : [at])),
      )
      for (const run of runs) {
        const places = run.weeks.map(({ at }) => at)
        expect(places).toEqual(places.map((_, step) => (places[0] ?? 0) + step))
        expect(new Set(places.map((at) => weeks[at]?.policy)).size).toBe(1)
      }
    }),
  )
})
