// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CalendarDate,
  calendarDate,
  formatCalendarDate,
  parseCalendarDate,
  parseDateParts,
} from './calendar-date.ts'
import { parseProvince, provinceName, provinces } from './province.ts'
import { daysOf, formatQuarter, parseQuarter, type Quarter, quarterAfter, quarterOf } from './quarter.ts'

const read = (text: string) => {
  const parsed = parseCalendarDate(text)
  return parsed.ok ? parsed.value : parsed.problem.code
}
const date = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10) as CalendarDate)

describe('dates', () => {
  it.each([
    '24-11-2026',
    '24/11/2026',
    '24.11.2026',
    '24 november 2026',
    '24 nov 2026',
    '24 Nov. 2026',
    '2026-11-24',
    '24 11 2026',
  ])('reads %s', (text) => expect(read(text)).toBe('2026-11-24'))

  it.each([
    ['1 mrt 2026', '2026-03-01'],
    ['29-2-2024', '2024-02-29'],
    ['29-2-2025', 'date.not-existing'],
    ['29-2-1900', 'date.not-existing'],
    ['31-4-2026', 'date.not-existing'],
    ['1-13-2026', 'date.not-existing'],
    ['24-11-26', 'date.short-year'],
    ['24-11-3026', 'date.year-out-of-range'],
    ['gisteren', 'date.not-a-date'],
    ['1 ma 2026', 'date.not-a-date'],
  ])('reads %s as %s', (text, expected) => expect(read(text)).toBe(expected))

  it('says which field is missing', () => {
    expect(parseDateParts({ day: '', month: '11', year: '2026' })).toMatchObject({
      problem: { values: { part: 'day' } },
    })
    expect(parseDateParts({ day: '1', month: 'nov', year: '' })).toMatchObject({
      problem: { values: { part: 'year' } },
    })
    expect(parseDateParts({ day: '24', month: 'november', year: '2026' })).toEqual({ ok: true, value: '2026-11-24' })
  })

  it('reads back what it prints, agrees with the platform about which days exist, and never throws', () => {
    fc.assert(
      fc.property(date, (value) => {
        expect(read(value)).toBe(value)
        for (const language of ['nl', 'en'] as const) expect(read(formatCalendarDate(value, language))).toBe(value)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const real = new Date(Date.UTC(year, month - 1, day))
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day && month > 0
        expect(calendarDate(year, month, day) !== null).toBe(exists)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseCalendarDate(text)
      }),
    )
    expect(formatCalendarDate('2026-11-24' as CalendarDate, 'nl')).toBe('24 november 2026')
    expect(formatCalendarDate('2026-11-24' as CalendarDate, 'en')).toBe('24 November 2026')
  })
})

describe('quarters', () => {
  it.each(['2026-Q4', 'q4 2026', '2026-K4', '2026KW04', '4e kwartaal 2026', '2026 Q4'])('reads %s', (text) =>
    expect(parseQuarter(text)).toEqual({ ok: true, value: '2026-Q4' }),
  )

  it.each(['2026', 'Q5 2026', '2026-Q0', '1700-Q1'])('refuses %s', (text) =>
    expect(parseQuarter(text)).toMatchObject({ problem: { code: 'quarter.not-a-quarter' } }),
  )

  it('holds the days that lie in it', () => {
    fc.assert(
      fc.property(date, (value) => {
        const { first, last } = daysOf(quarterOf(value))
        expect(first <= value && value <= last).toBe(true)
        expect([quarterOf(first), quarterOf(last)]).toEqual([quarterOf(value), quarterOf(value)])
      }),
    )
    expect(daysOf('2024-Q1' as Quarter)).toEqual({ first: '2024-01-01', last: '2024-03-31' })
    expect(daysOf('2026-Q4' as Quarter)).toEqual({ first: '2026-10-01', last: '2026-12-31' })
  })

  it('counts on and prints', () => {
    expect(quarterAfter('2026-Q4' as Quarter)).toBe('2027-Q1')
    expect(quarterAfter('2026-Q1' as Quarter, -5)).toBe('2024-Q4')
    expect(formatQuarter('2026-Q4' as Quarter, 'nl')).toBe('4e kwartaal 2026')
    expect(formatQuarter('2026-Q4' as Quarter, 'en')).toBe('Q4 2026')
  })
})

describe('provinces', () => {
  it('has the twelve, PV20 to PV31, each found by code and by both names', () => {
    expect(provinces.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, index) => `PV${20 + index}`))
    for (const { code, nl, en } of provinces) {
      for (const text of [code, nl, en, nl.toUpperCase(), nl.replace('-', ' ')])
        expect(parseProvince(text)).toEqual({ ok: true, value: code })
      expect(provinceName(code, 'nl')).toBe(nl)
    }
  })

  it.each([
    ['Friesland', 'PV21'],
    ['fryslan', 'PV21'],
    ['Brabant', 'PV30'],
  ])('knows %s', (text, code) => expect(parseProvince(text)).toEqual({ ok: true, value: code }))

  it.each(['Holland', 'constructor', 'PV32'])('refuses %s', (text) => expect(parseProvince(text).ok).toBe(false))
})
