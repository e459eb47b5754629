// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { partsOf, type Seen, withoutBystanders } from './bystanders.ts'
import { changesSince } from './changes-since.ts'
import type { PaymentEntry } from '../dossier/content.ts'
import { gapsOf, type Known } from './missing.ts'
import { flowsOf, layTrail } from './trail.ts'

const seen = (identifierId: string, role: string, protectedAs: string | null = null): Seen => ({
  identifierId,
  kind: 'iban',
  canonical: identifierId,
  role,
  protectedAs,
})

describe('who is a bystander', () => {
  it('is what is only mentioned or only seen on a display, and nobody else', () => {
    const parts = partsOf(
      [
        seen('a', 'paid-to'),
        seen('a', 'mentioned'),
        seen('b', 'mentioned'),
        seen('c', 'display'),
        seen('d', 'display', 'bank'),
        seen('e', 'mentioned'),
        seen('e', 'contact'),
        seen('f', 'paid-to'),
      ],
      new Set(['f']),
    )
    expect(Object.fromEntries(parts)).toEqual({
      a: 'party',
      b: 'bystander',
      c: 'bystander',
      d: 'protected',
      e: 'party',
      f: 'bystander',
    })
  })

  it('never depends on the order in which reports came', () => {
    const one = fc.record({
      identifierId: fc.constantFrom('a', 'b', 'c'),
      role: fc.constantFrom('paid-to', 'contact', 'mentioned', 'display'),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.subarray(['a', 'b', 'c']), (many, innocent) => {
        const all = many.map(({ identifierId, role }) => seen(identifierId, role))
        const sorted = (list: Seen[]) => [...partsOf(list, new Set(innocent))].toSorted()
        expect(sorted(all)).toEqual(sorted(all.toReversed()))
      }),
    )
  })

  it('is taken out of a story, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ words: fc.string({ maxLength: 12 }), n: fc.nat(5), isShown: fc.boolean() }), {
          maxLength: 8,
        }),
        fc.string({ maxLength: 12 }),
        (pieces, tail) => {
          const words = (text: string) => text.replaceAll(/[[\]NL]/g, '')
          let text = ''
          let expected = ''
          const places = pieces.map(({ words: before, n, isShown }) => {
            const canonical = `${isShown ? 'S' : 'H'}${demoIban(900 + n)}`
            text += words(before)
            expected += words(before) + (isShown ? canonical : '[weggelaten: rekeningnummer]')
            const start = text.length
            text += canonical
            return { start, end: text.length, kind: 'iban' as const, canonical }
          })
          const told = withoutBystanders(text + words(tail), places, (_, canonical) => canonical.startsWith('S'))
          expect(told.text).toBe(expected + words(tail))
          expect(told.left).toBe(pieces.filter(({ isShown }) => !isShown).length)
        },
      ),
    )
  })
})

const day = 86_400_000
const known = (change: Partial<Known> = {}): Known => ({
  ref: 'M00001',
  receivedAt: new Date('2026-03-01T12:00:00Z'),
  isVerified: true,
  occurredOn: '2026-02-28',
  lossInCents: 1_000,
  canBeReached: true,
  hasEvidence: true,
  hasPayer: true,
  accounts: 1,
  ...change,
})
const whole = { accounts: 0, ofOthers: 0, evidenceLeftOut: 0 }
const kinds = (reports: Known[], of = whole) => gapsOf(reports, of).map(({ what }) => what)

describe('what is missing', () => {
  it('is named for what each report lacks, and for nothing that it has', () => {
    expect(kinds([known({ lossInCents: 0 })])).toEqual([])
    // Of every payment the time and what came back are unknown.
    expect(kinds([known()])).toEqual(['time-of-payment', 'recovered'])
    expect(kinds([known({ hasEvidence: false })])).toContain('proof-of-payment')
    expect(kinds([known({ hasEvidence: false, lossInCents: 0 })])).not.toContain('proof-of-payment')
    expect(kinds([known({ isVerified: false })])).toContain('unconfirmed')
    expect(kinds([known({ accounts: 0 })])).toContain('account')
    expect(kinds([known({ accounts: 2 })])).toContain('divided')
    expect(kinds([known({ hasPayer: false })])).toContain('payer')
    expect(kinds([known({ lossInCents: null })])).toEqual(['amount'])
    expect(kinds([known({ occurredOn: null })])).toContain('day')
    expect(kinds([known({ canBeReached: false })])).toContain('contact')
    expect(kinds([], { accounts: 2, ofOthers: 3, evidenceLeftOut: 1 })).toEqual([
      'holder',
      'of-others',
      'evidence-left-out',
    ])
  })

  it('counts a silence of more than 45 days between reports as a gap, in whatever order they stand', () => {
    const at = (days: number) => known({ lossInCents: 0, receivedAt: new Date(Date.UTC(2026, 0, 1) + days * day) })
    expect(kinds([at(0), at(45)])).toEqual([])
    expect(kinds([at(46), at(0)])).toEqual(['period'])
    expect(gapsOf([at(0), at(50), at(51), at(120)], whole)).toMatchObject([{ what: 'period', count: 2 }])
  })
})

const payment = fc.record<PaymentEntry>({
  report: fc.constant('M00001'),
  day: fc.constant(null),
  cents: fc.option(fc.nat(10_000_000), { nil: null }),
  from: fc.constant(null),
  fromBank: fc.option(fc.constantFrom(...'abcdefghijkl'), { nil: null }),
  to: fc.array(fc.constantFrom(...'0123456789abc'), { maxLength: 2 }).map((to) => [...new Set(to)]),
})

describe('the money trail', () => {
  it('has every cent that was stated exactly once, on both sides and in the picture', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 60 }), (payments) => {
        const flows = flowsOf(payments)
        const stated = payments.reduce((sum, { cents }) => sum + (cents ?? 0), 0)
        expect(flows.reduce((sum, { cents }) => sum + cents, 0)).toBe(stated)
        const { bars, bands } = layTrail(flows, 300, 20)
        for (const side of ['from', 'to'] as const) {
          const own = bars.filter((bar) => bar.side === side)
          expect(own.reduce((sum, { cents }) => sum + cents, 0)).toBe(stated)
          expect(own.length).toBeLessThanOrEqual(11)
          for (const [at, bar] of own.entries())
            expect(bar.y).toBeGreaterThanOrEqual((own[at - 1]?.y ?? 0) + (own[at - 1]?.height ?? 0))
          const last = own.at(-1)
          if (last) expect(last.y + last.height).toBeLessThanOrEqual(300)
        }
        expect(bands).toHaveLength(flows.length)
      }),
    )
  })

  it('does not divide one amount over several accounts', () => {
    const paid = { report: 'M00001', day: null, cents: 500, from: null, fromBank: 'X', to: ['a', 'b'] }
    expect(flowsOf([paid])).toEqual([{ from: 'X', to: 'several', cents: 500, payments: 1 }])
  })
})

it('a later dossier says what was added, gone and changed', () => {
  const before = {
    reports: new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ]),
    identifiers: new Set(['x', 'y']),
    lossInCents: 100,
  }
  const now = new Map([
    ['a', '1'],
    ['b', '2'],
    ['d', '1'],
  ])
  expect(changesSince(before, now, new Set(['y', 'z', 'w']))).toEqual({
    reportsAdded: 1,
    reportsGone: 1,
    reportsChanged: 1,
    identifiersAdded: 2,
    identifiersGone: 1,
    lossBeforeInCents: 100,
  })
})
