// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Decided, facets, sources } from './classification.ts'
import { decidedOf, keptOf } from './kept-decided.ts'

const editions = ['nl-online-fraude/0.1.0', 'nl-online-fraude/0.2.0']
const moments = ['2026-11-24T10:00:00.000Z', '2026-11-25T11:30:00.123Z']
const decided: fc.Arbitrary<Decided> = fc.record({
  facet: fc.constantFrom(...facets),
  concept: fc.constantFrom('FF-110', 'CH-010'),
  source: fc.constantFrom(...sources),
  by: fc.constantFrom(null, 'rules', 'deltabank-demo'),
  why: fc.array(fc.string(), { maxLength: 3 }),
  confidence: fc.constantFrom(null, 0, 0.93),
  edition: fc.constantFrom(...editions),
  at: fc.constantFrom(...moments),
})
const row = fc.record({
  edition: fc.constantFrom(null, ...editions),
  at: fc.constantFrom(...moments).map((moment) => new Date(moment)),
})

it('gives every decision back as it was, by whomever and whenever', () => {
  fc.assert(
    fc.property(fc.array(decided, { maxLength: 8 }), row, (given, its) => {
      const stored = JSON.parse(JSON.stringify(keptOf(given, its)))
      expect(decidedOf(stored, its)).toEqual(given)
    }),
  )
})

it('says once what all of them share', () => {
  const at = new Date(moments[0] ?? '')
  const one: Decided = {
    facet: 'form',
    concept: 'FF-110',
    source: 'reporter',
    by: null,
    why: ['stated'],
    confidence: null,
    edition: editions[0] ?? '',
    at: at.toISOString(),
  }
  const stored = JSON.stringify(keptOf([one], { edition: editions[0] ?? null, at }))
  expect(stored).not.toContain(editions[0])
  expect(stored).not.toContain('2026')
  expect(stored).not.toContain('null')
})
