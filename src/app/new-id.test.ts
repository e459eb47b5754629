// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { isRowId } from '#values'
import { makeIds } from './new-id.ts'

it('lie in the order in which they were made, however many there are in one millisecond', () => {
  const now = Date.now()
  const newId = makeIds(() => now)
  const ids = Array.from({ length: 20_000 }, newId)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 100)) {
    expect(isRowId(id)).toBe(true)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})

it('never go back with the clock, and begin with the time', () => {
  let now = Date.parse('2090-01-01T00:00:00Z')
  const newId = makeIds(() => now)
  const before = newId()
  expect(Number.parseInt(before.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
  now = Date.parse('2089-12-31T23:00:00Z')
  expect(newId() > before).toBe(true)
})
