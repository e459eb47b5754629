// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventKinds, eventStatuses } from '../event/event.ts'
import { strip, stripOf, visitYear } from './visit-year.ts'

const visit = (status: 'draft' | 'planned' | 'held' | 'cancelled', startsOn: string) =>
  ({ kind: 'visit', status, startsOn }) as const
const today = '2026-11-28'

describe('the promise of three working visits a year', () => {
  it('counts what was held and what is planned', () => {
    const events = [visit('held', '2026-02-10'), visit('held', '2026-06-01'), visit('planned', '2026-12-08')]
    expect(visitYear(events, 2026, today)).toEqual({
      held: 2,
      planned: 1,
      promised: 3,
      lacking: 0,
      standing: 'on-course',
      unsaid: [],
    })
  })

  it('is kept only by what was held', () => {
    const three = ['2026-02-10', '2026-06-01', '2026-09-01']
    expect(
      visitYear(
        three.map((day) => visit('held', day)),
        2026,
        today,
      ).standing,
    ).toBe('kept')
    expect(
      visitYear(
        three.map((day) => visit('planned', day)),
        2026,
        '2026-01-01',
      ).standing,
    ).toBe('on-course')
  })

  it('does not count a planned day that is past and of which nobody said whether it was', () => {
    const events = [visit('held', '2026-02-10'), visit('planned', '2026-06-01'), visit('planned', '2026-12-08')]
    expect(visitYear(events, 2026, today)).toMatchObject({ held: 1, planned: 1, lacking: 1, standing: 'overdue' })
  })

  it('is short where no day is set', () => {
    expect(visitYear([visit('draft', '2026-12-08'), visit('cancelled', '2026-03-01')], 2026, today)).toMatchObject({
      held: 0,
      planned: 0,
      lacking: 3,
      standing: 'short',
    })
  })

  const event = fc.record({
    kind: fc.constantFrom(...eventKinds),
    status: fc.constantFrom(...eventStatuses),
    startsOn: fc
      .record({ year: fc.integer({ min: 2025, max: 2027 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`),
    id: fc.constant('x'),
    title: fc.constant('x'),
  })

  it('never counts more than there is, another year or another kind', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const { held, planned, lacking, unsaid } = visitYear(events, 2026, today)
        const own = events.filter(({ kind, startsOn }) => kind === 'visit' && startsOn.startsWith('2026'))
        expect(held + planned + unsaid.length).toBeLessThanOrEqual(own.length)
        expect(lacking).toBe(Math.max(0, 3 - held - planned))
      }),
    )
  })

  it('draws nothing over another, and nothing outside the strip', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const sorted = events.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))
        const { marks, height } = stripOf(sorted, 2026)
        for (const one of marks) {
          expect(one.x).toBeGreaterThan(0)
          expect(one.x).toBeLessThan(strip.width)
          expect(one.y).toBeLessThan(height)
          for (const other of marks)
            if (other !== one && other.y === one.y)
              expect(Math.abs(other.x - one.x)).toBeGreaterThanOrEqual(strip.apart)
        }
      }),
    )
  })
})
