// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { CalendarDate } from '#values'
import { seasons } from './seasons.data.ts'
import { suggestMoments } from './suggest-moments.ts'

const none = { seasons: [], signals: [], figures: [], covered: new Set<string>() }
const kinds = (seen: Partial<Parameters<typeof suggestMoments>[0]>, today = '2026-10-01') =>
  suggestMoments({ ...none, ...seen, today: today as CalendarDate }).map(
    ({ form, because }) => `${form} ${because.kind}`,
  )

it('names a season while there is time to do something, and not when a campaign is planned', () => {
  expect(kinds({ seasons })).toEqual(['FF-111 season'])
  expect(kinds({ seasons }, '2026-12-31')).toEqual(['FF-111 season'])
  expect(kinds({ seasons }, '2026-02-01')).toEqual([])
  expect(kinds({ seasons, covered: new Set(['FF-111']) })).toEqual([])
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
