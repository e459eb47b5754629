// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  complaintStatuses,
  type ComplaintStatus,
  complaintSteps,
  complaintTable,
  isOver,
  type Party,
  type Standing,
  standpointOf,
  statusAfter,
  stepsFor,
  takenBy,
} from './complaint.ts'
import { clockOf, workingDaysIn } from './clock.ts'

const parties: Party[] = ['filer', 'police', 'prosecutor', 'system']

describe('the steps of a complaint', () => {
  it('lead from the draft to every status, and from every open one to an end', () => {
    const reachable = (from: ComplaintStatus) => {
      const seen = new Set<ComplaintStatus>([from])
      for (const status of seen) for (const next of Object.values(complaintTable[status])) seen.add(next)
      return seen
    }
    expect([...reachable('draft')].toSorted()).toEqual([...complaintStatuses].toSorted())
    for (const status of complaintStatuses)
      expect(
        [...reachable(status)].some((one) => ['closed', 'withdrawn', 'referred'].includes(one)),
        status,
      ).toBe(true)
  })

  it('never make a complaint of it without the police, and never of a report', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...complaintSteps), fc.constantFrom(...parties)), { maxLength: 40 }),
        fc.boolean(),
        (taken, isReport) => {
          let status: ComplaintStatus = 'draft'
          let confirmedAt: Date | null = null
          for (const [step, party] of taken) {
            const standing: Standing = { status, confirmedAt, hasNewVersion: false }
            if (!stepsFor(party, standing).includes(step)) continue
            if (step === 'confirm') {
              expect(party).toBe('police')
              confirmedAt = new Date()
            }
            status = statusAfter(status, step) ?? status
            // Whatever police or prosecutor do with it, they took it first.
            if (!['draft', 'submitted', 'more-asked', 'withdrawn', 'referred'].includes(status))
              expect(confirmedAt).not.toBeNull()
          }
          const expected = isReport ? 'no-complaint' : confirmedAt ? 'complaint' : 'not-yet'
          expect(standpointOf({ isReport, confirmedAt })).toBe(expected)
        },
      ),
    )
  })

  it('are each somebody’s: the filer decides nothing, the program signs, confirms and withdraws nothing', () => {
    for (const step of complaintSteps) expect(takenBy[step].length, step).toBeGreaterThan(0)
    const of = (party: Party) => complaintSteps.filter((step) => takenBy[step].includes(party))
    expect(of('filer')).toEqual(['sign', 'answer', 'answer-first', 'refer', 'amend', 'withdraw'])
    for (const step of ['sign', 'confirm', 'accept', 'withdraw', 'answer'] as const)
      expect(of('system')).not.toContain(step)
  })

  it('let a question be answered back to where it came from', () => {
    const first = { status: 'more-asked', confirmedAt: null, hasNewVersion: false } as const
    expect(stepsFor('filer', first)).toContain('answer-first')
    expect(stepsFor('filer', first)).not.toContain('answer')
    expect(stepsFor('filer', { ...first, confirmedAt: new Date() })).toContain('answer')
  })
})

describe('the service clock', () => {
  const since = new Date('2026-11-27T10:00:00Z')

  it('counts working days, and says who is silent', () => {
    // Friday; two working days later is Tuesday.
    expect(clockOf('submitted', since, since)).toEqual({ party: 'police', due: '2026-12-01', isLate: false })
    expect(clockOf('submitted', since, new Date('2026-12-01T22:59:00Z'))?.isLate).toBe(false)
    expect(clockOf('submitted', since, new Date('2026-12-01T23:01:00Z'))?.isLate).toBe(true)
    expect(clockOf('more-asked', since, since)?.party).toBe('filer')
    expect(clockOf('with-prosecutor', since, since)?.party).toBe('prosecutor')
  })

  it('stands still where nobody has to do anything', () => {
    for (const status of complaintStatuses) {
      if (isOver(status)) expect(clockOf(status, since, since), status).toBeNull()
      expect(clockOf(status, since, since) === null).toBe(workingDaysIn(status) === null)
    }
  })
})
