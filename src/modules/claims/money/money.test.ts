// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, daysAfter } from '#values'
import { type MoneyRules, moneyRules } from './claim-rules.data.ts'
import { divide } from './divide.ts'
import { countOn, interestOf, owedFrom, totalOf } from './interest.ts'
import { missedOf, mostMonths, planOf } from './plan.ts'
import { formatReference, referenceIn, referenceOf } from './reference.ts'
import { type Entry, settle, type Share } from './settle.ts'

const day = (text: string) => text as CalendarDate
const start = day('2024-03-01')
const amount = fc.integer({ min: 0, max: 5_000_000 })
const dues = fc
  .array(amount, { minLength: 1, maxLength: 30 })
  .map((cents) => cents.map((each, at) => ({ id: `s${String(at).padStart(2, '0')}`, cents: each })))
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0)

describe('dividing an amount', () => {
  it('loses and makes no cent, and gives nobody more than is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000_000 }), dues, (cents, each) => {
        const { parts, rest } = divide(cents, each)
        expect(sum(parts.values()) + rest).toBe(cents)
        for (const due of each) expect(parts.get(due.id)).toBeLessThanOrEqual(due.cents)
        const total = sum(each.map((due) => due.cents))
        expect(rest).toBe(Math.max(0, cents - total))
      }),
    )
  })

  it('stays within a cent of the exact proportion, whatever the order of the list', () => {
    fc.assert(
      fc.property(amount, dues, (cents, each) => {
        const total = sum(each.map((due) => due.cents))
        const { parts } = divide(cents, each)
        expect(new Map(divide(cents, each.toReversed()).parts)).toEqual(new Map([...parts].toReversed()))
        if (total >= cents && total > 0)
          for (const due of each)
            expect(Math.abs((parts.get(due.id) ?? 0) - (cents * due.cents) / total)).toBeLessThan(1)
      }),
    )
  })

  it('never gives somebody more than one cent less when there is more to divide', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 1_000 }), dues, (cents, more, each) => {
        const [less, after] = [divide(cents, each).parts, divide(cents + more, each).parts]
        for (const { id } of each) expect(after.get(id)).toBeGreaterThanOrEqual((less.get(id) ?? 0) - 1)
      }),
    )
  })

  it('divides ten euros over three who lost the same as 3.34, 3.33 and 3.33', () => {
    const each = ['a', 'b', 'c'].map((id) => ({ id, cents: 50_000 }))
    expect([...divide(1_000, each).parts.values()]).toEqual([334, 333, 333])
  })

  it('refuses what is no whole amount of cents', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])
      expect(() => divide(wrong, [{ id: 'a', cents: 1 }])).toThrow(RangeError)
  })
})

describe('statutory interest', () => {
  const on = (principal: number, from: string, to: string, rules: MoneyRules = moneyRules) =>
    interestOf(countOn(owedFrom(principal, day(from)), day(to), rules))

  it('is the rate of the year over a whole year, and bears interest itself after it', () => {
    // 2% of € 1,000.00, then 2% of € 1,020.00.
    expect(on(100_000, '2018-05-10', '2019-05-10')).toBe(2_000)
    expect(on(100_000, '2018-05-10', '2020-05-10')).toBe(4_040)
  })

  it('changes on the day of the decree: half a year of 4% and half of 6%', () => {
    // 181 days of 4% and 184 of 6% of € 1,000.00: 19.8356 + 30.2465.
    expect(on(100_000, '2023-01-01', '2024-01-01')).toBe(5_008)
  })

  it('counts a leap year as a year', () => {
    expect(on(100_000, '2024-01-01', '2025-01-01')).toBe(7_000)
    expect(on(100_000, '2016-02-29', '2017-02-28')).toBe(2_000)
  })

  it('stops where no rate is known, rather than guess', () => {
    expect(on(100_000, '2026-02-01', '2026-07-01')).toBe(on(100_000, '2026-02-01', '2026-11-27'))
    expect(on(100_000, '2026-08-01', '2026-11-27')).toBe(0)
  })

  it('of the first half of 2026 is 4%: 181 days of € 1,000.00', () => {
    expect(on(100_000, '2026-01-01', '2026-07-01')).toBe(1_983)
  })

  it('grows with time and with the amount, and counting on in pieces is counting on at once', () => {
    const days = fc.integer({ min: 0, max: 2_500 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        days,
        days,
        (cents, begin, first, second) => {
          const from = daysAfter(day('2015-01-01'), begin)
          const [middle, end] = [daysAfter(from, first), daysAfter(from, first + second)]
          const once = countOn(owedFrom(cents, from), end, moneyRules)
          const twice = countOn(countOn(owedFrom(cents, from), middle, moneyRules), end, moneyRules)
          expect(twice).toEqual(once)
          expect(totalOf(once)).toBeGreaterThanOrEqual(totalOf(countOn(owedFrom(cents, from), middle, moneyRules)))
          expect(interestOf(countOn(owedFrom(cents + 1_000, from), end, moneyRules))).toBeGreaterThanOrEqual(
            interestOf(once),
          )
        },
      ),
    )
  })
})

const shares = fc
  .array(fc.record({ principal: fc.integer({ min: 1, max: 900_000 }), ago: fc.integer({ min: 0, max: 400 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((many) =>
    many.map(({ principal, ago }, at): Share => ({ id: `s${at}`, principal, lostOn: daysAfter(start, -ago) })),
  )

/** Anything that can happen to these shares, in any order. */
function entriesOf(of: readonly Share[]): fc.Arbitrary<Entry[]> {
  const about = { on: fc.integer({ min: 0, max: 700 }).map((later) => daysAfter(start, later)), id: fc.uuid() }
  const cents = fc.integer({ min: 1, max: 400_000 })
  const shareId = fc.constantFrom(...of.map(({ id }) => id))
  return fc.array(
    fc.oneof(
      fc.record({ ...about, kind: fc.constant('payment' as const), cents }),
      fc.record({ ...about, kind: fc.constant('costs' as const), cents }),
      fc.record({ ...about, kind: fc.constant('relief' as const), cents, shareId }),
      fc.record({ ...about, kind: fc.constant('leave' as const), shareId }),
    ),
    { maxLength: 14 },
  )
}
const story = shares.chain((of) => fc.tuple(fc.constant(of), entriesOf(of)))
const end = daysAfter(start, 800)
const withCosts: MoneyRules = { ...moneyRules, asksCosts: true }
const rulesOf = fc.constantFrom(moneyRules, withCosts, {
  ...withCosts,
  order: ['principal', 'interest', 'costs'] as const,
})

describe('a settlement', () => {
  it('keeps every cent that came in: people, costs and what was too much are together what was paid', () => {
    fc.assert(
      fc.property(story, rulesOf, ([of, entries], rules) => {
        const { shares: settled, costsPaid, overpaid, received } = settle(of, entries, rules, end)
        const paid = sum(entries.map((entry) => (entry.kind === 'payment' ? entry.cents : 0)))
        expect(received).toBe(paid)
        expect(sum(settled.map((share) => share.paid)) + costsPaid + overpaid).toBe(paid)
      }),
    )
  })

  it('owes nothing negative, and takes too much only when nobody is owed anything any more', () => {
    fc.assert(
      fc.property(story, rulesOf, ([of, entries], rules) => {
        const { shares: settled, owed, overpaid, costs } = settle(of, entries, rules, end)
        for (const one of settled)
          for (const cents of [one.principal, one.interest, one.paid, one.twice, one.toPayOut, one.toAskBack])
            expect(cents).toBeGreaterThanOrEqual(0)
        expect(Math.min(owed, overpaid, costs)).toBeGreaterThanOrEqual(0)
        const last = entries
          .filter(({ kind }) => kind === 'payment')
          .map(({ on }) => on)
          .toSorted()
          .at(-1)
        if (
          overpaid > 0 &&
          last &&
          settle(of, entries, rules, last).overpaid > settle(of, entries, rules, daysAfter(last, -1)).overpaid
        )
          expect(settle(of, entries, rules, last).owed).toBe(0)
      }),
    )
  })

  it('is the same in whatever order things were written down', () => {
    fc.assert(
      fc.property(story, rulesOf, ([of, entries], rules) => {
        expect(settle(of, entries.toReversed(), rules, end)).toEqual(settle(of, entries, rules, end))
      }),
    )
  })

  it('takes nothing from anybody when the debtor pays once more', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 400_000 }), ([of, entries], cents) => {
        const more: Entry = { id: 'last', kind: 'payment', on: end, cents }
        const [before, after] = [settle(of, entries, moneyRules, end), settle(of, [...entries, more], moneyRules, end)]
        for (const [at, share] of before.shares.entries())
          expect(after.shares[at]?.paid).toBeGreaterThanOrEqual(share.paid)
        expect(before.owed - after.owed + (after.overpaid - before.overpaid)).toBe(cents)
      }),
    )
  })

  it('never lets somebody have the same loss twice', () => {
    fc.assert(
      fc.property(story, ([of, entries]) => {
        for (const share of settle(of, entries, moneyRules, end).shares) {
          if (share.twice > 0) expect(share.principal + share.interest).toBe(0)
          expect(share.twice).toBeLessThanOrEqual(Math.min(share.paid, share.relieved))
        }
      }),
    )
  })
})

describe('what can happen with the money', () => {
  // How money is divided is seen best when no interest comes to it.
  const rules: MoneyRules = { ...moneyRules, ratesKnownUntil: day('2025-12-31') }
  const two: Share[] = [
    { id: 'a', principal: 30_000, lostOn: day('2026-02-01') },
    { id: 'b', principal: 10_000, lostOn: day('2026-02-01') },
  ]
  const on = day('2026-06-01')
  const of = (entries: Entry[], at = day('2026-07-01')) => settle(two, entries, rules, at)
  const payment = (cents: number, id = 'p', when = on): Entry => ({ id, kind: 'payment', on: when, cents })

  it('gives back what was paid too much', () => {
    expect(of([payment(40_500)])).toMatchObject({ owed: 0, overpaid: 500, toReturn: 500 })
    expect(of([payment(40_500), { id: 'r', kind: 'return', on, cents: 500 }])).toMatchObject({ toReturn: 0 })
  })

  it('lets a refund by the bank make the debt smaller', () => {
    const { shares: settled, owed } = of([
      { id: 'x', kind: 'relief', on, cents: 30_000, shareId: 'a' },
      payment(10_000),
    ])
    expect(owed).toBe(0)
    expect(settled.map(({ paid }) => paid)).toEqual([0, 10_000])
  })

  it('asks back from a victim what came twice, and then returns it to who paid it', () => {
    const paidOut: Entry[] = [
      payment(40_000),
      { id: 'o', kind: 'pay-out', on, cents: 30_000, shareId: 'a' },
      { id: 'x', kind: 'relief', on: day('2026-06-10'), cents: 12_000, shareId: 'a' },
    ]
    expect(of(paidOut).shares[0]).toMatchObject({ twice: 12_000, toAskBack: 12_000, toPayOut: 0 })
    expect(of(paidOut).toReturn).toBe(0)
    const after = of([...paidOut, { id: 'g', kind: 'give-back', on: day('2026-06-20'), cents: 12_000, shareId: 'a' }])
    expect(after.shares[0]).toMatchObject({ toAskBack: 0 })
    expect(after.toReturn).toBe(12_000)
  })

  it('claims nothing any more for who withdrew consent, and keeps for them what was paid before', () => {
    const { shares: settled, owed } = of([
      payment(4_000, 'p1', day('2026-03-01')),
      { id: 'l', kind: 'leave', on: day('2026-04-01'), shareId: 'a' },
      payment(9_500, 'p2'),
    ])
    expect(settled).toMatchObject([
      { paid: 3_000, toPayOut: 3_000, principal: 0, hasLeft: true },
      { paid: 10_000, principal: 0 },
    ])
    expect(owed).toBe(0)
  })

  it('asks costs only where that is configured, and then counts them first', () => {
    const costs: Entry = { id: 'c', kind: 'costs', on, cents: 4_000 }
    expect(of([costs]).owed).toBe(40_000)
    const asked = settle(
      two,
      [costs, payment(4_000)],
      { ...withCosts, ratesKnownUntil: rules.ratesKnownUntil },
      day('2026-07-01'),
    )
    expect(asked).toMatchObject({ owed: 40_000, costsPaid: 4_000 })
    expect(sum(asked.shares.map(({ paid }) => paid))).toBe(0)
  })

  it('counts a payment for interest before what was lost (art. 6:44 BW)', () => {
    const old: Share[] = [{ id: 'a', principal: 100_000, lostOn: day('2024-01-01') }]
    const after = settle(old, [payment(8_000, 'p', day('2025-01-01'))], rules, day('2025-01-01'))
    expect(after.shares[0]).toMatchObject({ interest: 0, principal: 99_000 })
  })
})

describe('a plan of instalments', () => {
  it('is together the total, on working days, within three years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 1, max: 500_000 }), (total, monthly) => {
        const plan = planOf(total, monthly, day('2026-01-31'))
        if (plan === null) {
          expect(Math.ceil(total / monthly)).toBeGreaterThan(mostMonths)
          return
        }
        expect(sum(plan.map(({ cents }) => cents))).toBe(total)
        for (const { cents, on } of plan) {
          expect(cents).toBeGreaterThan(0)
          expect([0, 6]).not.toContain(new Date(`${on}T12:00:00Z`).getUTCDay())
        }
      }),
    )
  })

  it('moves an instalment from a day of rest to the next working day', () => {
    // 27 April is a day of rest, 25 December and the day after it too.
    expect(planOf(30_000, 10_000, day('2026-04-27'))?.map(({ on }) => on)).toEqual([
      '2026-04-28',
      '2026-05-27',
      '2026-06-29',
    ])
    expect(planOf(1_000, 1_000, day('2026-12-25'))?.[0]?.on).toBe('2026-12-28')
  })

  it('misses an instalment only after the days of grace', () => {
    const plan = planOf(20_000, 10_000, day('2026-06-01')) ?? []
    expect(missedOf(plan, 0, day('2026-06-08'))).toBe(0)
    expect(missedOf(plan, 0, day('2026-06-09'))).toBe(10_000)
    expect(missedOf(plan, 10_000, day('2026-06-09'))).toBe(0)
  })
})

describe('the reference of a payment', () => {
  it('is found in whatever somebody writes around it, and never when a digit is wrong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.nat({ max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, shift) => {
          const reference = referenceOf(number)
          expect(referenceIn(`betaling ${formatReference(reference).toLowerCase()} groet`)).toBe(reference)
          const digits = [...reference]
          digits[2 + at] = String((Number(digits[2 + at]) + shift) % 10)
          expect(referenceIn(digits.join(''))).toBeNull()
        },
      ),
    )
  })

  it('is not guessed: none, two, or one with a digit too many give nothing', () => {
    const [one, other] = [referenceOf(1), referenceOf(2)]
    for (const text of ['', 'bedankt', 'RF', `${one} ${other}`, `${one}7`]) expect(referenceIn(text)).toBeNull()
    expect(referenceIn(`${one} ${one}`)).toBe(one)
  })
})
