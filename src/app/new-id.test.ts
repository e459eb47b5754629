// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, it, vi } from 'vitest'
import { isRowId } from '#values'
import { newId } from './new-id.ts'

afterEach(() => {
  vi.useRealTimers()
})

const many = (count: number) => Array.from({ length: count }, () => newId())

it('lie in the order in which they were made, however many there are in one millisecond', () => {
  vi.useFakeTimers()
  const ids = many(20_000)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 100)) {
    expect(isRowId(id)).toBe(true)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})

it('never go back with the clock, and begin with the time', () => {
  vi.useFakeTimers({ now: new Date('2090-01-01T00:00:00Z') })
  const before = newId()
  expect(Number.parseInt(before.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.now())
  vi.setSystemTime(new Date('2089-12-31T23:00:00Z'))
  expect(newId() > before).toBe(true)
})
