// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeRice, encodeRice, lowBitsFor } from './rice.ts'
import { prefixOf, TagIndex } from './tag-index.ts'

const prefix = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 40 - 1 }),
  fc.constantFrom(0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 40 - 1),
)
const prefixes = fc.array(prefix, { maxLength: 300 }).map((values) => values.toSorted((a, b) => a - b))

const tagOf = (value: number) => {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint8(0, Math.floor(value / 2 ** 32))
  new DataView(bytes.buffer).setUint32(1, value % 2 ** 32)
  return bytes
}

it('what is coded comes back, whatever the numbers and however they are spread', () => {
  fc.assert(
    fc.property(prefixes, (sorted) => {
      const lowBits = lowBitsFor(sorted.length)
      const back: number[] = []
      decodeRice(encodeRice(sorted), sorted.length, lowBits, (value) => back.push(value))
      expect(back).toEqual(sorted)
    }),
  )
})

it('bytes that are cut off, or too many, are no list', () => {
  fc.assert(
    fc.property(prefixes, (sorted) => {
      fc.pre(sorted.length > 0)
      const bytes = encodeRice(sorted)
      const read = (altered: Uint8Array) => () =>
        TagIndex.decode({ count: sorted.length, lowBits: lowBitsFor(sorted.length), bytes: altered })
      expect(read(bytes.subarray(0, -1))).toThrow(RangeError)
      expect(read(Uint8Array.of(...bytes, 0))).toThrow(RangeError)
    }),
  )
})

it('a count that is a lie takes no memory', () => {
  expect(() => TagIndex.decode({ count: 2 ** 31, lowBits: 0, bytes: new Uint8Array(4) })).toThrow(
    'more tags than bytes',
  )
})

it('has what was put in and nothing else', () => {
  fc.assert(
    fc.property(prefixes, fc.array(prefix), (sorted, others) => {
      const index = TagIndex.of(sorted)
      expect(index.size).toBe(sorted.length)
      for (const value of sorted) expect(index.has(tagOf(value))).toBe(true)
      for (const value of others) expect(index.has(tagOf(value))).toBe(sorted.includes(value))
    }),
  )
})

it('adding and taking out in any order is the same as the list that is left', () => {
  fc.assert(
    fc.property(prefixes, fc.array(fc.tuple(fc.boolean(), prefix), { maxLength: 60 }), (sorted, changes) => {
      const index = TagIndex.decode(TagIndex.of(sorted).encode())
      const left = [...sorted]
      for (const [isAdded, value] of changes) {
        const place = left.indexOf(value)
        if (isAdded) {
          index.add(value)
          left.push(value)
        } else if (place === -1) expect(() => index.remove(value)).toThrow('not there')
        else {
          index.remove(value)
          left.splice(place, 1)
        }
      }
      left.sort((a, b) => a - b)
      expect([...index.sorted()]).toEqual(left)
      expect([...TagIndex.decode(index.encode()).sorted()]).toEqual(left)
      for (const [, value] of changes) expect(index.has(tagOf(value))).toBe(left.includes(value))
    }),
  )
})

it('twenty thousand changes lay it out anew, and lose nothing', () => {
  const index = TagIndex.of([5, 9])
  for (let value = 10; value < 20_010; value += 1) index.add(value * 54_321)
  for (let value = 10; value < 20_010; value += 2) index.remove(value * 54_321)
  expect(index.size).toBe(10_002)
  expect(index.has(tagOf(11 * 54_321))).toBe(true)
  expect(index.has(tagOf(12 * 54_321))).toBe(false)
  expect(prefixOf(tagOf(2 ** 39 + 77))).toBe(2 ** 39 + 77)
})
