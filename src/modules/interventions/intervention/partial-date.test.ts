// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoment, isBefore, isMoment, parseMoment } from './partial-date.ts'

const year = fc.integer({ min: 1990, max: 2099 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })
const two = (number: number) => String(number).padStart(2, '0')
const moment = fc
  .tuple(year, fc.option(fc.tuple(month, fc.option(day))))
  .map(([y, rest]) => (rest ? `${y}-${two(rest[0])}${rest[1] ? `-${two(rest[1])}` : ''}` : String(y)))

describe('a day, a month or a year', () => {
  it.each([
    ['31-8-2022', '2022-08-31'],
    ['31 augustus 2022', '2022-08-31'],
    ['augustus 2022', '2022-08'],
    ['August 2022', '2022-08'],
    ['8-2022', '2022-08'],
    ['2022-8', '2022-08'],
    [' 2022 ', '2022'],
    ['2022-08-31', '2022-08-31'],
    ['31-2-2022', null],
    ['13-2022', null],
    ['zomer 2022', null],
    ['22', null],
    ['', null],
  ])('reads %j as %j', (written, read) => {
    expect(parseMoment(written)).toBe(read)
  })

  it('reads back what it shows, in both languages', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom('nl' as const, 'en' as const), (one, language) => {
        expect(parseMoment(formatMoment(one, language))).toBe(one)
        expect(isMoment(one)).toBe(true)
      }),
    )
  })

  it('never says that a moment is before one that it lies in, and no two are before each other', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        expect(isBefore(one, other) && isBefore(other, one)).toBe(false)
        expect(isBefore(one, one.slice(0, 4))).toBe(false)
      }),
    )
  })
})
