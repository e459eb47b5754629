// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, calendarDate, datePartsOf, daysIn } from './calendar-date.ts'
import { daysAfter, monthsAfter, orNextWorkingDay, workingDaysAfter } from './working-days.ts'

const day = (text: string) => text as CalendarDate
const anyDay = fc
  .record({ year: fc.integer({ min: 2020, max: 2060 }), month: fc.integer({ min: 1, max: 12 }), number: fc.nat(30) })
  .map(({ year, month, number }) => calendarDate(year, month, (number % daysIn(year, month)) + 1) ?? day('2026-01-01'))

describe('the same day so many months later', () => {
  it('is the last day of a month that is shorter', () => {
    expect(monthsAfter(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(monthsAfter(day('2028-01-31'), 1)).toBe('2028-02-29')
    expect(monthsAfter(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(monthsAfter(day('2026-12-15'), 1)).toBe('2027-01-15')
  })

  it('is in the next month but so many, never on a later number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (from, months) => {
        const [was, is] = [datePartsOf(from), datePartsOf(monthsAfter(from, months))]
        expect(is.year * 12 + is.month).toBe(was.year * 12 + was.month + months)
        expect(is.day).toBe(Math.min(was.day, daysIn(is.year, is.month)))
      }),
    )
  })

  it('keeps the order of days: who asks later never has an earlier end', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (from, later) => {
        expect(monthsAfter(from, 1) <= monthsAfter(daysAfter(from, later), 1)).toBe(true)
      }),
    )
  })
})

describe('the end of a term', () => {
  it('is no Saturday, Sunday or day of rest', () => {
    expect(orNextWorkingDay(day('2026-11-28'))).toBe('2026-11-30')
    expect(orNextWorkingDay(day('2026-12-25'))).toBe('2026-12-28')
    expect(orNextWorkingDay(day('2027-03-26'))).toBe('2027-03-30')
    expect(orNextWorkingDay(day('2026-11-27'))).toBe('2026-11-27')
  })

  it('moves only forward, at most over Easter, to a day that stays where it is', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const end = orNextWorkingDay(at)
        expect(end >= at && end <= daysAfter(at, 5)).toBe(true)
        expect(orNextWorkingDay(end)).toBe(end)
        // A working day is the first one after the day before it.
        expect(workingDaysAfter(daysAfter(end, -1), 1)).toBe(end)
      }),
    )
  })
})
