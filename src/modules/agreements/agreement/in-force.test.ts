// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchDay, type CalendarDate } from '#values'
import { daysAfter, yearsAfter } from './days.ts'
import { isInForce, nearestReason, type Standing, whyNotInForce } from './in-force.ts'

const agreement: Standing = {
  status: 'active',
  startsOn: '2026-03-29',
  endsOn: '2026-10-25',
  dpiaReviewOn: '2030-01-01',
  sampleCap: null,
  sampleCounted: 0,
}
const at = (text: string) => new Date(text)

describe('an agreement', () => {
  it('begins and stops at midnight in Amsterdam, also on the days on which the clock changes', () => {
    // Summer time began on 29 March 2026: midnight was still in winter time.
    expect(whyNotInForce(agreement, at('2026-03-28T23:59:59.999+01:00'))).toBe('not-started')
    expect(isInForce(agreement, at('2026-03-29T00:00:00+01:00'))).toBe(true)
    // It ended on 25 October 2026: midnight was still in summer time.
    expect(isInForce(agreement, at('2026-10-24T23:59:59.999+02:00'))).toBe(true)
    expect(whyNotInForce(agreement, at('2026-10-25T00:00:00+02:00'))).toBe('expired')
  })

  it('stops at midnight of a summer’s and a winter’s day, not an hour beside it', () => {
    const until = (endsOn: string) => ({ ...agreement, startsOn: '2026-01-01', endsOn })
    expect(isInForce(until('2026-07-01'), at('2026-06-30T21:59:59Z'))).toBe(true)
    expect(isInForce(until('2026-07-01'), at('2026-06-30T22:00:00Z'))).toBe(false)
    expect(isInForce(until('2026-12-01'), at('2026-11-30T22:59:59Z'))).toBe(true)
    expect(isInForce(until('2026-12-01'), at('2026-11-30T23:00:00Z'))).toBe(false)
  })

  it('stops after the day on which its impact assessment should have been looked at', () => {
    const due = { ...agreement, dpiaReviewOn: '2026-06-15' }
    expect(isInForce(due, at('2026-06-15T23:59:00+02:00'))).toBe(true)
    expect(whyNotInForce(due, at('2026-06-16T00:00:00+02:00'))).toBe('dpia-overdue')
    expect(whyNotInForce({ ...due, dpiaReviewOn: null }, at('2026-06-01T12:00:00Z'))).toBe('dpia-overdue')
  })

  it('stops when as many items were shared as were agreed', () => {
    const noon = at('2026-06-01T12:00:00Z')
    expect(isInForce({ ...agreement, sampleCap: 10, sampleCounted: 9 }, noon)).toBe(true)
    expect(whyNotInForce({ ...agreement, sampleCap: 10, sampleCounted: 10 }, noon)).toBe('cap-reached')
  })

  it('is in force only when active, between its days', () => {
    const statuses = ['draft', 'active', 'suspended', 'ended', 'dropped'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...statuses),
        fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z'), noInvalidDate: true }),
        (status, moment) => {
          const day = dutchDay(moment)
          const expected = status === 'active' && agreement.startsOn <= day && day < agreement.endsOn
          expect(isInForce({ ...agreement, status }, moment)).toBe(expected)
        },
      ),
    )
  })

  it('tells the reason that one could still repair first', () => {
    expect(nearestReason([])).toBe('no-agreement')
    expect(nearestReason(['ended', 'suspended', 'no-agreement'])).toBe('suspended')
  })
})

it('reckons with days and years of the calendar', () => {
  expect(yearsAfter('2024-02-29' as CalendarDate, 5)).toBe('2029-02-28')
  expect(yearsAfter('2098-02-01' as CalendarDate, 5)).toBe('2100-12-31')
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2026-10-25', 90)).toBe('2027-01-23')
})
