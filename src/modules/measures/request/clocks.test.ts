// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocksOf, isReminderDue, lateMoment, limits, moments, mostReminders, type Times } from './clocks.ts'
import { isOpen, measures, requestStatuses, type RequestStep, requestTable, statusAfter } from './request.ts'

const asked = new Date('2026-11-24T12:00:00Z')
const after = (hours: number) => new Date(asked.getTime() + hours * 3_600_000)
const none: Times = {
  askedAt: asked,
  receivedAt: null,
  understoodAt: null,
  decidedAt: null,
  inForceAt: null,
  toLiftAt: null,
  liftedAt: null,
}
const steps: RequestStep[] = ['receive', 'understand', 'promise', 'confirm', 'refuse', 'lift', 'withdraw']

describe('the steps of a request', () => {
  it('always end, and what was promised or is in force never ends without being lifted or refused', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (taken) => {
        let status: (typeof requestStatuses)[number] = 'asked'
        let wasOn = false
        for (const step of taken) {
          const next = statusAfter(status, step)
          if (next === null) continue
          status = next
          if (status === 'promised' || status === 'in-force') wasOn = true
        }
        if (wasOn) expect(status).not.toBe('withdrawn')
        if (!isOpen(status)) expect(Object.keys(requestTable[status])).toEqual([])
      }),
    )
  })

  it('can be taken back wherever it is not over', () => {
    for (const status of requestStatuses)
      if (isOpen(status) && status !== 'to-lift') expect(statusAfter(status, 'withdraw')).not.toBeNull()
  })
})

describe('the clocks of a request', () => {
  it('say what is late first, and a freeze that nobody read after an hour is', () => {
    expect(lateMoment('freeze', none, 'asked', after(0.9))).toBeNull()
    expect(lateMoment('freeze', none, 'asked', after(1.1))?.moment).toBe('received')
    const read = { ...none, receivedAt: after(0.5), understoodAt: after(1) }
    expect(lateMoment('freeze', read, 'understood', after(3))).toBeNull()
    expect(lateMoment('freeze', read, 'understood', after(5))?.moment).toBe('decided')
  })

  it('stand still when it is over, and run for lifting only after a recall', () => {
    const refused = { ...none, receivedAt: after(1), understoodAt: after(1), decidedAt: after(2) }
    expect(lateMoment('freeze', refused, 'refused', after(1_000))).toBeNull()
    const inForce = { ...refused, inForceAt: after(2) }
    expect(lateMoment('freeze', inForce, 'in-force', after(1_000))).toBeNull()
    const toLift = { ...inForce, toLiftAt: after(100) }
    expect(lateMoment('freeze', toLift, 'to-lift', after(103))).toBeNull()
    expect(lateMoment('freeze', toLift, 'to-lift', after(105))?.moment).toBe('lifted')
  })

  it('never call on time what came late, nor late what came in time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.constantFrom(...moments.filter((one) => one !== 'lifted')),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (measure, moment, hours) => {
          const key = {
            received: 'receivedAt',
            understood: 'understoodAt',
            decided: 'decidedAt',
            'in-force': 'inForceAt',
          }
          const times = { ...none, [key[moment]]: after(hours) }
          const clock = clocksOf(measure, times, 'in-force', after(500)).find((one) => one.moment === moment)
          expect(clock?.isLate).toBe(after(hours) > after(limits[measure][moment]))
        },
      ),
    )
  })

  it('remind twice at most, the second time not at once', () => {
    expect(isReminderDue('freeze', none, 'asked', 0, after(0.5))).toBe(false)
    expect(isReminderDue('freeze', none, 'asked', 0, after(1.1))).toBe(true)
    expect(isReminderDue('freeze', none, 'asked', 1, after(1.2))).toBe(false)
    expect(isReminderDue('freeze', none, 'asked', 1, after(2.1))).toBe(true)
    expect(isReminderDue('freeze', none, 'asked', mostReminders, after(10_000))).toBe(false)
    expect(isReminderDue('freeze', { ...none, toLiftAt: after(1) }, 'to-lift', 0, after(1_000))).toBe(false)
  })
})
