// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { listFraudForms } from '#modules/taxonomy'
import type { CalendarDate } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { seasons } from './seasons.data.ts'
import { suggestMoments } from './suggest-moments.ts'

const none = { seasons: [], signals: [], figures: [], covered: new Set<string>() }
const kinds = (seen: Partial<Parameters<typeof suggestMoments>[0]>, today = '2026-10-01') =>
  suggestMoments({ ...none, ...seen, today: today as CalendarDate }).map(
    ({ form, because }) => `${form} ${because.kind}`,
  )

it('names a season while there is time to do something, and not when a campaign is planned', () => {
  const shops = seasons.filter(({ months }) => months.includes(11))
  expect(kinds({ seasons: shops })).toEqual(['FF-111 season'])
  expect(kinds({ seasons: shops }, '2026-12-31')).toEqual(['FF-111 season'])
  expect(kinds({ seasons: shops }, '2026-02-01')).toEqual([])
  expect(kinds({ seasons: shops, covered: new Set(['FF-111']) })).toEqual([])
})

it.each([
  ['2026-01-15', ['FF-920', 'FF-200']],
  ['2026-04-01', ['FF-200']],
  ['2026-05-20', ['FF-200', 'FF-113', 'FF-114', 'FF-940', 'FF-111']],
  ['2026-08-01', ['FF-113', 'FF-114', 'FF-114', 'FF-940', 'FF-111', 'FF-111']],
  ['2026-11-10', ['FF-111', 'FF-200', 'FF-920']],
  ['2026-10-15', ['FF-111', 'FF-200', 'FF-920', 'FF-111']],
])('looks eight weeks ahead of %s, also at a month in between', (today, forms) => {
  expect(kinds({ seasons }, today)).toEqual(forms.map((form) => `${form} season`))
})

it('every season names a form that exists, a source that one can open and months of a year', async () => {
  const test = await testContext({ demo: false })
  try {
    const known = new Set((await listFraudForms(test.ctx)).map(({ id }) => id))
    for (const { form, months, source, why } of seasons) {
      expect(known, form).toContain(form)
      expect(new URL(source.url).protocol).toBe('https:')
      expect(source.published).toMatch(/^(20\d\d-\d\d(-\d\d)?)?$/)
      expect(months.every((month) => month >= 1 && month <= 12)).toBe(true)
      expect([source.publisher, why.nl, why.en].every((text) => text.length > 1)).toBe(true)
    }
  } finally {
    await test.close()
  }
})

it('names a signal with its form, and reports that rose enough to be no chance', () => {
  const signal = { id: 's', title: 'Een signaal', reports: 12 }
  expect(
    kinds({
      signals: [
        { ...signal, form: 'FF-200' },
        { ...signal, form: null },
      ],
    }),
  ).toEqual(['FF-200 signal'])
  const rise = (before: number, after: number) =>
    kinds({ figures: [{ form: 'FF-300', before, after, from: '2026-09-01' }] })
  expect(rise(40, 60)).toEqual(['FF-300 figures'])
  expect(rise(40, 45)).toEqual([])
  expect(rise(5, 20)).toEqual([])
  expect(rise(0, 60)).toEqual([])
})
