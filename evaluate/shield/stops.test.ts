// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listsItself } from '../../src/modules/shield/trusted-partner/fast-lane.ts'
import { isSeen } from './names.ts'
import { above, harmOf, stopOf } from './stops.ts'

const known = {
  banks: new Set(['polderbank.example']),
  popular: new Set(['mijn.veelbezocht.example']),
  sharedHosts: new Set(['pakken.example']),
  organisations: new Set<string>(),
}
const holding = above([...known.banks, ...known.popular])

describe('where a name is stopped', () => {
  it('is told, the earliest step first', () => {
    const stop = (text: string) => stopOf(text, known, holding).stop
    expect(
      [
        'geen adres',
        'polderbank.example',
        'mijn.polderbank.example',
        'github.io',
        'https://sites.google.com/view/nep',
        'veelbezocht.example',
        'winkel.pakken.example',
        'winkel.myshopify.com',
        'nep-polderbank.example',
      ].map(stop),
    ).toEqual(['unread', 'protected', 'parent', 'suffix', 'page', 'holds', 'second', 'second', 'person'])
  })

  it('is told of a harmless name by the name above it that would take it along', () => {
    const hit = harmOf(['blog.buur.example', 'ver.example'], ['buur.example', 'nep.example'], known)
    expect([...hit]).toEqual([['blog.buur.example', { stop: 'person', by: 'buur.example' }]])
  })
})

it('nothing but a partner with the fast lane lists without a person', () => {
  const handed = fc.record({
    source: fc.constantFrom('citizen' as const, 'partner' as const, 'list' as const),
    hasFastLane: fc.constantFrom(true, false, null),
    listedToday: fc.nat(5),
    quota: fc.nat(5),
    needsPeople: fc.boolean(),
    isAgeAwaited: fc.boolean(),
    wasCleared: fc.boolean(),
  })
  fc.assert(
    fc.property(handed, (one) => {
      if (!listsItself(one)) return
      expect(one).toMatchObject({
        source: 'partner',
        hasFastLane: true,
        needsPeople: false,
        isAgeAwaited: false,
        wasCleared: false,
      })
      expect(one.listedToday).toBeLessThan(one.quota)
    }),
  )
})

it('the halves are the same each time, and about as large', () => {
  const seen = Array.from({ length: 2_000 }, (_, n) => isSeen(`naam-${n}.example`)).filter(Boolean).length
  expect([isSeen('naam-1.example'), Math.abs(seen - 1_000) < 100]).toEqual([isSeen('naam-1.example'), true])
})
