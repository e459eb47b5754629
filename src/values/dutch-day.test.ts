// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CalendarDate } from './calendar-date.ts'
import { dutchDay, endOfDay, formatLastDay, formatShortDate, formatShortMoment, lastDayBefore } from './dutch-day.ts'
import { daysAfter } from './index.ts'

/** Days from a week before until a week after the clock changes, in spring and autumn, of any year. */
const aroundChange = fc
  .tuple(fc.integer({ min: 2020, max: 2099 }), fc.constantFrom('03-31', '10-31'), fc.integer({ min: -14, max: 8 }))
  .map(([year, day, off]) => daysAfter(`${year}-${day}` as CalendarDate, off))
const anyDay = fc.integer({ min: 0, max: 25_000 }).map((days) => daysAfter('2020-01-01' as CalendarDate, days))

it('a day lasts until midnight in Amsterdam, also when the clock changes', () => {
  fc.assert(
    fc.property(fc.oneof(aroundChange, anyDay), (day) => {
      const end = endOfDay(day)
      expect(dutchDay(new Date(end.getTime() - 1))).toBe(day)
      expect(dutchDay(end)).toBe(daysAfter(day, 1))
      expect(lastDayBefore(end)).toBe(day)
    }),
    { numRuns: 500 },
  )
})

it('what holds until the end of a day is said to hold until and including that day', () => {
  expect(formatLastDay(endOfDay('2027-06-01'), 'nl')).toBe('1 juni 2027')
  expect(formatLastDay(endOfDay('2027-12-31'), 'nl')).toBe('31 december 2027')
  expect(formatLastDay(new Date('2027-06-01T12:00:00Z'), 'nl')).toBe('1 juni 2027')
})

it('a line of a list leaves out what the reader knows: the year of now, and today', () => {
  // Half past midnight in Amsterdam, and still the year before in London.
  const now = new Date('2026-12-31T23:30:00Z')
  expect(formatShortDate('2027-01-01' as CalendarDate, now, 'nl')).toBe('1 jan')
  expect(formatShortDate('2026-12-31' as CalendarDate, now, 'nl')).toBe('31 dec 2026')
  expect(formatShortDate('2026-12-31' as CalendarDate, now, 'en')).toBe('31 Dec 2026')
  expect(formatShortMoment(new Date('2026-12-31T23:05:00Z'), now, 'nl')).toBe('00:05')
  expect(formatShortMoment(new Date('2026-12-31T22:05:00Z'), now, 'nl')).toBe('31 dec 2026 23:05')
})
