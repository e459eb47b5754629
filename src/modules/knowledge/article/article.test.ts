// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleAudiences, isStale, isWider, type ArticleAudience } from './article.ts'

const organisations = ['bank', 'politie', 'winkel']
const everybody = organisations.flatMap((one) => [`${one} 1`, `${one} 2`])
interface Circle {
  audience: ArticleAudience
  organisations: string[]
  people: string[]
}
const circle: fc.Arbitrary<Circle> = fc.constantFrom(...articleAudiences).chain((audience) =>
  fc.record({
    audience: fc.constant(audience),
    organisations: audience === 'amber' ? fc.subarray(organisations, { minLength: 1 }) : fc.constant([]),
    people: audience === 'red' ? fc.subarray(everybody, { minLength: 1 }) : fc.constant([]),
  }),
)

/** Who gets in, said in the plainest way. */
function mayRead({ audience, organisations: some, people }: Circle, reader: string): boolean {
  if (audience === 'public') return true
  if (audience === 'partners') return reader !== 'visitor'
  if (audience === 'amber') return some.includes(reader.split(' ')[0] ?? '')
  return people.includes(reader)
}

describe('an article', () => {
  it('is opened exactly when somebody gets in who could not before', () => {
    const readers = [...everybody, 'ander 1', 'visitor']
    fc.assert(
      fc.property(circle, circle, (before, after) => {
        const comesIn = readers.some((reader) => mayRead(after, reader) && !mayRead(before, reader))
        // The named people of one organisation are never all of it: amber after red lets others in that this list does not know.
        const isToAmber = before.audience === 'red' && after.audience === 'amber'
        expect(isWider(before, after)).toBe(comesIn || isToAmber)
      }),
    )
  })

  it('is stale from the day after its review on, and only when it is published', () => {
    expect(isStale({ status: 'published', reviewOn: '2026-11-24' }, '2026-11-24')).toBe(false)
    expect(isStale({ status: 'published', reviewOn: '2026-11-24' }, '2026-11-25')).toBe(true)
    expect(isStale({ status: 'draft', reviewOn: '2026-11-24' }, '2026-11-25')).toBe(false)
  })
})
