// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, dutchDay } from '#values'
import { rounds } from '../../../../tests/property.ts'
import { endOf, groupOf, groups, inOrder, type Placed } from './order.ts'
import { sayClock } from './say-clock.ts'

const now = new Date('2026-11-30T12:00:00Z')
const moment = fc.integer({ min: -400, max: 800 }).map((hours) => new Date(now.getTime() + hours * 3_600_000))
const due = fc.oneof(fc.constant(null), moment, moment.map(dutchDay))
const placed: fc.Arbitrary<Placed> = fc.record({ due, since: moment, id: fc.uuid() })

describe('the order of what waits', () => {
  it('is what ends first, then what waits longest, whatever order it came in', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (all) => {
        const sorted = all.toSorted(inOrder)
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1]
          if (!next) break
          const [a, b] = [endOf(one.due), endOf(next.due)]
          if (a === null) expect(b).toBeNull()
          if (a && b) expect(a.getTime()).toBeLessThanOrEqual(b.getTime())
          if (a?.getTime() === b?.getTime()) expect(one.since.getTime()).toBeLessThanOrEqual(next.since.getTime())
        }
        expect(all.toReversed().toSorted(inOrder)).toEqual(sorted)
      }),
      rounds(400),
    )
  })

  it('keeps each group together, overdue on top', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (all) => {
        const found = all.toSorted(inOrder).map((one) => groups.indexOf(groupOf(one.due, now)))
        expect(found).toEqual(found.toSorted((a, b) => a - b))
        for (const one of all)
          if ((endOf(one.due)?.getTime() ?? Number.POSITIVE_INFINITY) <= now.getTime())
            expect(groupOf(one.due, now)).toBe('now')
      }),
      rounds(400),
    )
  })
})

describe('a clock', () => {
  const since = new Date('2026-11-27T12:00:00Z')
  const said = (due: Placed['due']) => sayClock({ due, since }, now, 'nl')
  const dayIn = (days: number) => daysAfter(dutchDay(now), days)
  it.each<[Placed['due'], string, string | null]>([
    [new Date('2026-11-30T12:42:00Z'), 'nog 42 min', 'signal'],
    [new Date('2026-11-30T14:40:00Z'), 'nog 2 u 40 min', 'warn'],
    [new Date('2026-12-01T09:00:00Z'), 'nog 21 u', null],
    [new Date('2026-12-01T23:00:00Z'), 'morgen', null],
    [new Date('2026-11-30T11:20:00Z'), '40 min te laat', 'stop'],
    [dayIn(0), 'vandaag', 'warn'],
    [dayIn(1), 'morgen', null],
    [dayIn(4), 'vr 4 dec', null],
    [dayIn(24), '24 dec', null],
    [dayIn(35), '4 jan 2027', null],
    [dayIn(-1), '1 dag te laat', 'stop'],
    [null, '3 dagen', null],
  ])('that ends at %j says “%s”', (due, text, tone) => {
    expect(said(due)).toMatchObject({ text, tone })
  })
})
