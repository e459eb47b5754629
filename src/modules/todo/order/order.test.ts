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
const withMoney: fc.Arbitrary<Placed> = fc.record({ due, since: moment, id: fc.uuid(), isMoney: fc.boolean() })

/** A moment within four hours, or passed less than three days ago. */
const isNear = ({ due }: Placed) =>
  due instanceof Date && groupOf({ due }, now) === 'now' && due.getTime() > now.getTime() - 72 * 3_600_000

describe('the order of what waits', () => {
  it('puts who needs help and money that can still be stopped above papers that are late', () => {
    const since = new Date('2026-10-01T12:00:00Z')
    const rows: Placed[] = [
      { id: 'papers, 42 days late', due: daysAfter(dutchDay(now), -42), since },
      { id: 'money of 42 days ago', due: new Date(now.getTime() - 42 * 86_400_000), since },
      { id: 'nobody in a hurry', due: null, since },
      { id: 'tomorrow', due: new Date(now.getTime() + 20 * 3_600_000), since },
      { id: 'a quarter of an hour', due: new Date(now.getTime() + 15 * 60_000), since },
      { id: 'money, an hour late', due: new Date(now.getTime() - 3_600_000), since },
      { id: 'danger', due: null, since, isDanger: true },
    ]
    expect(rows.toSorted(inOrder(now)).map(({ id }) => id)).toEqual([
      'danger',
      'money, an hour late',
      'a quarter of an hour',
      'money of 42 days ago',
      'papers, 42 days late',
      'tomorrow',
      'nobody in a hurry',
    ])
  })

  it('puts money that was paid yesterday before that of three days ago, and both before what only ends today', () => {
    const since = new Date('2026-11-29T12:00:00Z')
    const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
    const rows: Placed[] = [
      { id: 'an article to read', due: dutchDay(now), since },
      { id: 'money of three days ago', due: inHours(15), since, isMoney: true },
      { id: 'a claim, long overdue', due: daysAfter(dutchDay(now), -42), since },
      { id: 'money of yesterday', due: inHours(50), since, isMoney: true },
      { id: 'a bank waits', due: inHours(0.5), since },
      { id: 'money, too late', due: inHours(-99), since, isMoney: true },
    ]
    expect(rows.toSorted(inOrder(now)).map(({ id }) => id)).toEqual([
      'a bank waits',
      'money of yesterday',
      'money of three days ago',
      'a claim, long overdue',
      'money, too late',
      'an article to read',
    ])
    expect(groupOf({ due: inHours(50), isMoney: true }, now)).toBe('now')
    expect(groupOf({ due: inHours(50) }, now)).not.toBe('now')
  })

  it('is what ends first, then what waits longest, whatever order it came in', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (all) => {
        const sorted = all.toSorted(inOrder(now))
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1]
          if (!next) break
          const [a, b] = [endOf(one.due), endOf(next.due)]
          if (isNear(one) && !isNear(next)) continue
          expect(isNear(next) && !isNear(one)).toBe(false)
          if (a === null) expect(b).toBeNull()
          if (a && b) expect(a.getTime()).toBeLessThanOrEqual(b.getTime())
          if (a?.getTime() === b?.getTime()) expect(one.since.getTime()).toBeLessThanOrEqual(next.since.getTime())
        }
        expect(all.toReversed().toSorted(inOrder(now))).toEqual(sorted)
      }),
      rounds(400),
    )
  })

  it('keeps each group together, overdue on top', () => {
    fc.assert(
      fc.property(fc.array(withMoney, { maxLength: 40 }), (all) => {
        const found = all.toSorted(inOrder(now)).map((one) => groups.indexOf(groupOf(one, now)))
        expect(found).toEqual(found.toSorted((a, b) => a - b))
        for (const one of all)
          if ((endOf(one.due)?.getTime() ?? Number.POSITIVE_INFINITY) <= now.getTime())
            expect(groupOf(one, now)).toBe('now')
      }),
      rounds(400),
    )
  })
})

describe('a clock', () => {
  const since = new Date('2026-11-27T12:00:00Z')
  const said = (due: Placed['due']) => sayClock({ due, since }, now, 'nl')
  const dayIn = (days: number) => daysAfter(dutchDay(now), days)
  it('counts hours of money to the end, as every page does', () => {
    const due = new Date(now.getTime() + 64.9 * 3_600_000)
    expect(sayClock({ due, since, isMoney: true }, now, 'nl')).toMatchObject({ text: 'nog 64 u', tone: null })
  })
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
