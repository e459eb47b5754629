// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsQuickly, reasonsFor, recoverableUntil, stillStoppable, urgencyOf } from './urgency.ts'
import { sayReason } from './urgency.text.ts'

const now = new Date('2026-11-24T12:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const lost = { lossInCents: 450_000, occurredOn: '2026-11-24', receivedAt: hoursAgo(1), hasAccount: true }

describe('money that may come back', () => {
  it('does so for 72 hours after it was paid, and needs a loss, a day and an account', () => {
    expect(recoverableUntil(lost)).toEqual(new Date('2026-11-27T11:00:00Z'))
    expect(recoverableUntil({ ...lost, lossInCents: 0 })).toBeNull()
    expect(recoverableUntil({ ...lost, lossInCents: null })).toBeNull()
    expect(recoverableUntil({ ...lost, occurredOn: null })).toBeNull()
    expect(recoverableUntil({ ...lost, hasAccount: false })).toBeNull()
  })

  it('counts from the end of the day, but never from after the report', () => {
    expect(recoverableUntil({ ...lost, occurredOn: '2026-11-20' })).toEqual(new Date('2026-11-23T23:00:00Z'))
  })
})

describe('money that a bank may still stop', () => {
  const paid = (euros: number, hoursLeft: number) =>
    stillStoppable({ lossInCents: euros * 100, recoverableUntil: hoursAgo(-hoursLeft) }, now)

  it('is what was lost, however little time is left, and nothing when it is too late', () => {
    expect(paid(48_000, 71)).toBeGreaterThan(paid(126, 1))
    expect(paid(48_000, 2)).toBeGreaterThan(paid(126, 71))
    expect(paid(4_350, 15)).toBeGreaterThan(paid(1_120, 63))
    expect(paid(48_000, -1)).toBe(0)
    expect(stillStoppable({ lossInCents: 100, recoverableUntil: null }, now)).toBe(0)
  })
})

describe('urgency', () => {
  const parts = fc.record({
    recoverableUntil: fc.option(fc.integer({ min: -99, max: 99 }).map((hours) => hoursAgo(hours))),
    surgeUntil: fc.option(fc.integer({ min: -99, max: 99 }).map((hours) => hoursAgo(hours))),
    wantsHelp: fc.boolean(),
  })

  it('never rises as time passes, and what weighs more outweighs all below it together', () => {
    fc.assert(
      fc.property(parts, fc.nat(200), (work, hours) => {
        const later = new Date(now.getTime() + hours * 3_600_000)
        expect(urgencyOf(work, later)).toBeLessThanOrEqual(urgencyOf(work, now))
        const isRecoverable = work.recoverableUntil !== null && work.recoverableUntil > now
        expect(urgencyOf(work, now) >= 4).toBe(isRecoverable)
      }),
    )
  })

  it('is shown with its reasons, the heaviest first, in words', () => {
    const work = { ...lost, recoverableUntil: recoverableUntil(lost), surgeUntil: hoursAgo(-9), wantsHelp: true }
    const said = reasonsFor({ ...work, receivedAt: hoursAgo(50) }, 12, now).map((reason) => sayReason(reason, 'nl'))
    expect(said).toEqual([
      '€ 4.500, betaald vandaag: misschien terug te halen, nog 71 uur',
      'Deze zaak groeit snel: 12 meldingen in 7 dagen',
      'De melder vroeg om hulp',
      'Wacht 2 dagen',
    ])
    expect(reasonsFor({ ...work, recoverableUntil: hoursAgo(1), surgeUntil: null, wantsHelp: false }, 0, now)).toEqual(
      [],
    )
  })

  it('sees growth from five reports a week, when that is twice as many as before', () => {
    expect(growsQuickly(5, 0)).toBe(true)
    expect(growsQuickly(4, 0)).toBe(false)
    expect(growsQuickly(20, 30)).toBe(true)
    expect(growsQuickly(19, 30)).toBe(false)
    expect(growsQuickly(1_499, 100_000)).toBe(false)
    expect(growsQuickly(1_500, 100_000)).toBe(true)
  })
})
