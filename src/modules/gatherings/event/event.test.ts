// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventKinds, eventStatuses, isPublic, isSecret } from './event.ts'

const now = new Date('2026-11-28T12:00:00Z')
const moment = fc.option(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }))
const event = fc.record({
  kind: fc.constantFrom(...eventKinds),
  status: fc.constantFrom(...eventStatuses),
  isOpen: fc.boolean(),
  embargoUntil: moment,
  plannedAt: moment,
  cancelledAt: moment,
})

describe('who may know of an event', () => {
  it('never is everybody while it is secret, a draft, or for partners only', () => {
    fc.assert(
      fc.property(event, (one) => {
        if (!isPublic(one, now)) return
        expect([isSecret(one, now), one.status === 'draft', one.isOpen]).toEqual([false, false, true])
      }),
    )
  })

  it('of a working visit is nobody else before it was held, whatever the embargo', () => {
    fc.assert(
      fc.property(event, (one) => {
        expect(isSecret({ ...one, kind: 'visit' }, now)).toBe(one.status !== 'held')
      }),
    )
  })

  it('never widens again: what was cancelled under embargo stays unknown', () => {
    const embargoUntil = new Date('2026-12-10T00:00:00Z')
    const one = { kind: 'conference', isOpen: true, plannedAt: now, embargoUntil } as const
    const cancelled = { ...one, status: 'cancelled', cancelledAt: now } as const
    expect(isPublic(cancelled, new Date('2027-06-01'))).toBe(false)
    const later = { ...cancelled, cancelledAt: new Date('2026-12-11T00:00:00Z') }
    expect(isPublic(later, new Date('2027-06-01'))).toBe(true)
  })
})
