// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assuranceLevels } from '#values'
import { type Mandate, mandateFor } from './mandate.ts'

const now = new Date('2026-11-27T12:00:00Z')
const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
const mandate: Mandate = {
  id: 'm',
  organisationId: 'fietsen',
  personId: null,
  companyNumber: '00000017',
  companyName: 'Fietsfabriek Voorbeeld',
  branchNumber: null,
  isChain: false,
  maySign: true,
  needsTwo: false,
  level: null,
  checkedAt: now,
  endsOn: null,
  revokedAt: null,
}
const asked = {
  organisationId: 'fietsen',
  personId: 'p',
  companyNumber: '00000017',
  branchNumber: null,
  deed: 'sign',
  now,
  today: '2026-11-27',
} as const

describe('a mandate', () => {
  it('is for one company, one branch, one holder and until its day, and says why not', () => {
    const why = (changed: Partial<Mandate>, other: Partial<typeof asked> | object = {}) =>
      mandateFor([{ ...mandate, ...changed }], { ...asked, ...other })
    expect(why({})).toMatchObject({ id: 'm' })
    expect(why({ companyNumber: '00000025' })).toBe('none')
    expect(why({ organisationId: 'elders' })).toBe('none')
    expect(why({ personId: 'q' })).toBe('none')
    expect(why({ revokedAt: minutes(-1) })).toBe('revoked')
    expect(why({ endsOn: '2026-11-26' })).toBe('ended')
    expect(why({ endsOn: '2026-11-27' })).toMatchObject({ id: 'm' })
    expect(why({ branchNumber: '000000000017' })).toBe('other-branch')
    expect(why({ branchNumber: '000000000017' }, { branchNumber: '000000000017' })).toMatchObject({ id: 'm' })
    expect(why({ maySign: false })).toBe('may-not-sign')
    expect(why({ maySign: false }, { deed: 'prepare' })).toMatchObject({ id: 'm' })
    expect(why({ level: 'eh2plus' })).toBe('level-too-low')
    expect(why({ level: 'eh3', checkedAt: minutes(-16) })).toBe('look-again')
    expect(why({ level: 'eh3', checkedAt: minutes(-14) })).toMatchObject({ id: 'm' })
    expect(why({ level: 'eh3', checkedAt: minutes(-600) }, { deed: 'prepare' })).toMatchObject({ id: 'm' })
  })

  it('that is good carries whatever bad ones stand beside it, and bad ones never add up to a good one', () => {
    const bad = fc
      .record({
        level: fc.constantFrom(null, ...assuranceLevels),
        maySign: fc.boolean(),
        endsOn: fc.constantFrom(null, '2026-11-26', '2026-12-31'),
        revokedAt: fc.constantFrom(null, minutes(-5)),
        branchNumber: fc.constantFrom(null, '000000000017'),
        checkedAt: fc.constantFrom(now, minutes(-60)),
      })
      .map((changed) => ({ ...mandate, ...changed, id: 'x' }))
    fc.assert(
      fc.property(fc.array(bad, { maxLength: 6 }), (others) => {
        expect(typeof mandateFor([...others, mandate], asked)).toBe('object')
        const each = others.map((one) => mandateFor([one], asked))
        expect(typeof mandateFor(others, asked) === 'object').toBe(each.some((one) => typeof one === 'object'))
      }),
    )
  })
})
