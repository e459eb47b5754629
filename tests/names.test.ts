// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { lostNames, namesText } from './names.ts'

const seen = new Map([
  ['b.test.ts', ['answers', 'answers']],
  ['a.test.ts', ['refuses\n  an empty list']],
])
const listed = namesText(seen)

test('the list has a line a file and its tests, and how often a name stands there', () => {
  expect(listed).toBe('a.test.ts\n  refuses an empty list\nb.test.ts\n  answers ×2\n')
})

test('nothing is lost by a move to another file, nor by a new test', () => {
  expect(lostNames(listed, new Map([['c.test.ts', ['answers', 'answers', 'refuses an empty list', 'new']]]))).toEqual(
    [],
  )
})

test('a test that is gone is named, also when one of the same name is left', () => {
  expect(lostNames(listed, new Map([['b.test.ts', ['answers']]]))).toEqual(['refuses an empty list', 'answers'])
})
