// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ofHundred } from './hundred-shares.ts'

const of = (numbers: Record<string, number | null>) => ofHundred((stage) => numbers[stage] ?? null)

it('counts each complaint once, at the furthest that it came', () => {
  expect(of({ submitted: 50_000, investigated: 7_000, 'handed-over': 2_500, prosecution: 1_000 })).toEqual({
    prosecution: 2,
    handedOver: 3,
    investigated: 9,
    rest: 86,
  })
})

it('is not drawn when a number is hidden, or when nothing was submitted', () => {
  expect(of({ submitted: 500, investigated: null, 'handed-over': 20, prosecution: 10 })).toBeNull()
  expect(of({ submitted: 0, investigated: 0, 'handed-over': 0, prosecution: 0 })).toBeNull()
})

it('is always a hundred, and none of it is less than nothing', () => {
  const count = fc.integer({ min: 0, max: 60_000 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 }), count, count, count, (submitted, a, b, c) => {
      const found = of({
        submitted,
        investigated: Math.min(a, submitted),
        'handed-over': Math.min(b, submitted),
        prosecution: Math.min(c, submitted),
      })
      const parts = Object.values(found ?? {})
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100)
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0)
    }),
  )
})
