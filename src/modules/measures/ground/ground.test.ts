// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groundOf, whyGone } from './ground.ts'

const standing = fc.record({
  id: fc.constant('identifier'),
  isProtected: fc.boolean(),
  listingId: fc.constantFrom(null, 'listing'),
  thresholdId: fc.constantFrom(null, 'threshold'),
  verified: fc.integer({ min: 0, max: 3 }),
})
const here = { isInCase: true, isConfirmed: true }

it('a protected number, or one that only unverified reports name, is no ground to ask anything', () => {
  fc.assert(
    fc.property(standing, (one) => {
      const ground = groundOf(one)
      if (one.isProtected) expect(ground).toBeNull()
      if (!one.listingId && !one.thresholdId && one.verified === 0) expect(ground).toBeNull()
    }),
  )
})

it('stands as long as nothing changes, and is gone as soon as what it rests on is', () => {
  fc.assert(
    fc.property(standing, standing, (then, now) => {
      const ground = groundOf(then)
      if (!ground) return
      expect(whyGone(ground, { standing: then, ...here })).toBeNull()
      const why = whyGone(ground, { standing: now, ...here })
      if (now.isProtected) expect(why).toBe('protected')
      else if (ground.kind === 'listing') expect(why === null).toBe(now.listingId !== null)
      else if (ground.kind === 'threshold') expect(why === null).toBe(now.thresholdId !== null)
      else expect(why === null).toBe(now.verified > 0)
      expect(whyGone(ground, { standing: then, isInCase: false, isConfirmed: true })).toBe('ground-gone')
      expect(whyGone(ground, { standing: null, ...here })).toBe('erased')
    }),
  )
})

it('what rests on a signal is gone when nobody answers for it any more', () => {
  const ground = { kind: 'signal' as const, id: 'signal' }
  expect(whyGone(ground, { standing: null, isInCase: false, isConfirmed: true })).toBeNull()
  expect(whyGone(ground, { standing: null, isInCase: false, isConfirmed: false })).toBe('ground-gone')
})
