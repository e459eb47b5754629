// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysLater, type ReleasedFigure } from '#modules/statistics'
import { compareForm, compareWeeks } from './compare-weeks.ts'

const week = '2026-10-05'
/** `counts`: of this week and the ones before, the newest first. */
const figures = (counts: readonly (number | null)[], form = 'FF-100'): ReleasedFigure[] =>
  counts.map((reports, ago) => ({
    span: 'week',
    table: 'week',
    period: daysLater(week, -7 * ago),
    form,
    value: '*',
    reports,
    lossInCents: null,
  }))
const compare = (counts: readonly (number | null)[]) => compareForm(figures(counts), 'FF-100', week)

it('says more or fewer only when chance and rounding do not explain it', () => {
  expect(compare([200, 100, 105, 95, 100, 100, 105, 95, 100]).verdict).toBe('more')
  expect(compare([20, 100, 105, 95, 100, 100, 105, 95, 100]).verdict).toBe('fewer')
  // Higher than each of them, and nothing that chance does not do.
  expect(compare([115, 100, 105, 95, 100, 100, 105, 95, 100]).verdict).toBe('usual')
  // Far above the average, but it has been there before.
  expect(compare([200, 100, 105, 205, 100, 100, 105, 95, 100]).verdict).toBe('usual')
})

it('compares nothing when one of the nine weeks is hidden or missing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 9, maxLength: 9 }),
      fc.integer({ min: 0, max: 8 }),
      fc.boolean(),
      (counts, at, isMissing) => {
        const all = figures(counts.map((count, place) => (place === at ? null : count * 5)))
        const given = isMissing ? all.filter(({ reports }) => reports !== null) : all
        const found = compareForm(given, 'FF-100', week)
        expect(found.verdict).toBe('unknown')
        if (at > 0) expect(found.before).toBeNull()
      },
    ),
  )
})

it('raises a false alarm in fewer than one of a hundred weeks of a form, when only chance moves it', () => {
  let random = 7
  const chance = () => (random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296
  const poisson = (mean: number) => {
    let [count, left] = [0, Math.exp(-mean)]
    for (let product = chance(); product > left; product *= chance()) count += 1
    return count
  }
  for (const mean of [15, 60, 250]) {
    const rounds = 3_000
    const alarms = Array.from({ length: rounds }, () =>
      compare(Array.from({ length: 9 }, () => Math.round(poisson(mean) / 5) * 5)),
    ).filter(({ verdict }) => verdict === 'more').length
    expect(alarms / rounds, `a mean of ${mean}`).toBeLessThan(0.01)
  }
})

it('what rose most comes first, what cannot be compared last, and all together is no form', () => {
  const all = [
    ...figures([100, 100, 100, 100, 100, 100, 100, 100, 100], 'FF-100'),
    ...figures([null, 100, 100, 100, 100, 100, 100, 100, 100], 'FF-200'),
    ...figures([300, 100, 100, 100, 100, 100, 100, 100, 100], 'FF-300'),
    ...figures([500, 300, 300, 300, 300, 300, 300, 300, 300], '*'),
  ]
  expect(compareWeeks(all, week).map(({ form }) => form)).toEqual(['FF-300', 'FF-100', 'FF-200'])
})
