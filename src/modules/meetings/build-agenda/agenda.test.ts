// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { moved, notYetTaken } from './agenda.ts'

const orders = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
const ways = fc.constantFrom('up' as const, 'down' as const)

it('an item moves one place and nothing is lost', () => {
  fc.assert(
    fc.property(orders, fc.nat(), ways, (ids, at, way) => {
      const id = ids[at % ids.length] ?? ''
      const after = moved(ids, id, way)
      expect(after.toSorted()).toEqual(ids.toSorted())
      const [from, to] = [ids.indexOf(id), after.indexOf(id)]
      const isAtEnd = way === 'up' ? from === 0 : from === ids.length - 1
      expect(to - from).toBe(isAtEnd ? 0 : way === 'up' ? -1 : 1)
      expect(moved(after, id, way === 'up' ? 'down' : 'up')).toEqual(
        isAtEnd ? moved(ids, id, way === 'up' ? 'down' : 'up') : ids,
      )
    }),
  )
})

it('what is on no agenda is offered once, whatever offers it twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.array(fc.string({ maxLength: 2 })), (keys, taken) => {
      const offered = notYetTaken(
        keys.map((key) => ({ key })),
        new Set(taken),
      ).map(({ key }) => key)
      expect(new Set(offered).size).toBe(offered.length)
      expect(new Set(offered)).toEqual(new Set(keys.filter((key) => !taken.includes(key))))
    }),
  )
})

it('an unknown item moves nothing', () => {
  expect(moved(['a', 'b'], 'c', 'up')).toEqual(['a', 'b'])
})
