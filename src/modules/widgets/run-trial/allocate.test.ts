// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allocationOf, armAt } from './allocate.ts'
import { digestOfSeed, rankOf } from './lot.query.ts'
import { rounds } from '../../../../tests/property.ts'

const arms = ['a', 'b'] as const
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

it('gives both arms equally many in every block of four, always the same for one seed', () => {
  fc.assert(
    fc.property(seeds, fc.nat(2_000), (seed, block) => {
      const of = () => [0, 1, 2, 3].map((place) => armAt(rankOf(seed), block * 4 + place, arms))
      expect(of().toSorted()).toEqual(['a', 'a', 'b', 'b'])
      expect(of()).toEqual(of())
    }),
  )
})

it('is never more than two visits out of balance, and counts as it draws', () => {
  fc.assert(
    fc.property(seeds, fc.nat(300), (seed, count) => {
      const found = allocationOf(rankOf(seed), count, arms)
      const [a = 0, b = 0] = [found.get('a'), found.get('b')]
      expect(a + b).toBe(count)
      expect(Math.abs(a - b)).toBeLessThanOrEqual(2)
    }),
    rounds(30),
  )
})

it('cannot be foreseen: with another seed another order, and all six orders of a block come about as often', () => {
  const orders = new Map<string, number>()
  const seed = Buffer.alloc(32, 7)
  for (let block = 0; block < 3_000; block++) {
    const order = [0, 1, 2, 3].map((place) => armAt(rankOf(seed), block * 4 + place, arms)).join('')
    orders.set(order, (orders.get(order) ?? 0) + 1)
  }
  expect(orders.size).toBe(6)
  // 500 each; five standard deviations are about 102.
  for (const count of orders.values()) expect(Math.abs(count - 500)).toBeLessThan(102)
  expect(digestOfSeed(seed)).not.toBe(digestOfSeed(Buffer.alloc(32, 8)))
})
