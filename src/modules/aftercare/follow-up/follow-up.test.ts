// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfOf, shownFrom } from '../count-outcomes/half.ts'
import { expiryOf } from '../consent/consent.ts'
import { closesAt, dueOf, type FollowUp, followUpSteps, moments, stepsAt } from './follow-up.ts'

const day = 86_400_000
const one = (change: Partial<FollowUp> = {}): FollowUp => ({
  consentId: 'x',
  moment: 3,
  organisationId: 'x',
  dueAt: new Date('2026-04-01T00:00:00Z'),
  status: 'planned',
  statusAt: new Date('2026-01-01T00:00:00Z'),
  ...change,
})
const after = (days: number) => new Date(one().dueAt.getTime() + days * day)

describe('a follow-up', () => {
  it('is asked once and reminded once, and not before its time', () => {
    expect(stepsAt(one(), after(-1))).toEqual([])
    expect(stepsAt(one(), after(0))).toEqual(['ask', 'answer'])
    const asked = one({ status: 'asked', statusAt: after(3) })
    expect(stepsAt(asked, after(10))).toEqual(['answer'])
    expect(stepsAt(asked, after(17))).toEqual(['remind', 'answer'])
    expect(stepsAt(one({ status: 'reminded', statusAt: after(17) }), after(90))).toEqual(['answer'])
    for (const status of ['answered', 'closed'] as const) expect(stepsAt(one({ status }), after(1))).toEqual([])
    expect(
      Object.values(followUpSteps).flatMap((steps) => Object.keys(steps).filter((step) => step === 'ask')),
    ).toHaveLength(1)
  })

  it('is due within the year of the yes, and has ended before its half-year is shown', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom(...moments),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 14, max: 41 }),
        (given, moment, askedAfter, remindedAfter) => {
          const dueAt = dueOf(given, moment)
          expect(dueAt < expiryOf(given)).toBe(true)
          const askedAt = new Date(dueAt.getTime() + askedAfter * day)
          const states = [
            one({ moment, dueAt }),
            one({ moment, dueAt, status: 'asked', statusAt: askedAt }),
            one({ moment, dueAt, status: 'reminded', statusAt: new Date(askedAt.getTime() + remindedAfter * day) }),
          ]
          const shown = shownFrom(halfOf(dueAt.toISOString().slice(0, 10)))
          for (const state of states) expect((closesAt(state) as Date) < shown).toBe(true)
        },
      ),
    )
  })
})
