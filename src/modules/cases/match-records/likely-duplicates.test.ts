// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelyDuplicates, type SimilarTraits } from './likely-duplicates.ts'

const told: SimilarTraits = {
  id: 'a',
  occurredOn: '2026-11-03',
  lossInCents: 124_937,
  province: 'Drenthe',
  form: 'FF-410',
  identifierKeys: ['account 1', 'phone 2'],
  textLikeness: null,
}

describe('reports that are perhaps about the same event', () => {
  it('have the same day, amount and province, and say so, the strongest reason first', () => {
    const [found] = likelyDuplicates(told, [{ ...told, id: 'b', textLikeness: 0.1 }])
    expect(found).toMatchObject({ reportId: 'b' })
    expect(found?.chance).toBeGreaterThan(0.95)
    expect(found?.reasons.slice(0, 2)).toEqual([
      { trait: 'amount', agreement: 'same' },
      { trait: 'province', agreement: 'same' },
    ])
  })

  it('are found when the day is one off and the account was left out', () => {
    const other = { ...told, id: 'b', occurredOn: '2026-11-04', identifierKeys: [] }
    expect(likelyDuplicates(told, [other]).map(({ reportId }) => reportId)).toEqual(['b'])
  })

  it('are not those of another victim of the same fraud', () => {
    const victims: SimilarTraits[] = [
      { ...told, id: 'b', lossInCents: 89_900, province: 'Zeeland', occurredOn: '2026-11-09', textLikeness: 0.95 },
      { ...told, id: 'c', lossInCents: 45_012 },
      { ...told, id: 'd', lossInCents: null, province: null, occurredOn: null, textLikeness: 1 },
    ]
    expect(likelyDuplicates(told, victims)).toEqual([])
  })

  it('need more than a round amount on one day', () => {
    const round = { ...told, lossInCents: 50_000, province: null }
    expect(likelyDuplicates(round, [{ ...round, id: 'b' }])).toEqual([])
  })

  it('are never the report itself', () => {
    expect(likelyDuplicates(told, [told])).toEqual([])
  })

  it('are the same pairs from both sides', () => {
    const traits = fc.record({
      id: fc.constant('b'),
      occurredOn: fc.constantFrom(null, '2026-11-03', '2026-11-05', '2026-12-01'),
      lossInCents: fc.constantFrom(null, 0, 5_000, 124_937, 126_000),
      province: fc.constantFrom(null, 'Drenthe', 'Zeeland'),
      form: fc.constantFrom(null, 'FF-410', 'FF-110'),
      identifierKeys: fc.subarray(['account 1', 'phone 2', 'site 3']),
      textLikeness: fc.constantFrom(null, 0.2, 0.6, 0.9),
    })
    fc.assert(
      fc.property(traits, traits, (one, other) => {
        const a = { ...one, id: 'a', textLikeness: other.textLikeness }
        const [there] = likelyDuplicates(a, [other])
        const [back] = likelyDuplicates(other, [a])
        expect(back?.chance).toEqual(there?.chance)
      }),
    )
  })
})
