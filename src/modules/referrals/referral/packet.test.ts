// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { categoriesOf, fieldsFor, gaveFor, minimal, nowFor, packetFields } from './packet.ts'
import { urgencyOf } from './referral.ts'

it('a packet holds what its receiver needs and nothing else', () => {
  const all = Object.fromEntries(packetFields.map((field) => [field, 'x']))
  for (const kind of ['police', 'bank', 'reporting-point', 'municipality', 'other'] as const)
    for (const calls of ['they-call', 'self'] as const) {
      const fields = fieldsFor(kind, calls)
      expect(Object.keys(minimal(all, fields)).toSorted()).toEqual(fields.toSorted())
      expect(fields.includes('phone')).toBe(calls === 'they-call')
    }
  expect(categoriesOf(['name', 'phone', 'note', 'when'])).toEqual(['name', 'phone-number', 'narrative'])
})

it('is for now when a card, a code or a device is in other hands, whenever it began', () => {
  for (const gave of ['login', 'bank-card', 'device'])
    expect(urgencyOf({ gave: [gave], ago: ['longer'] }, 'bank')).toBe('now')
  for (const gave of ['identity', 'images']) expect(urgencyOf({ gave: [gave], ago: ['longer'] }, 'bank')).toBe('today')
})

it('puts life and safety before money, and says so only to who can help', () => {
  for (const now of ['door', 'threat', 'despair']) {
    expect(urgencyOf({ now: [now] }, 'police')).toBe('danger')
    expect(urgencyOf({ now: [now] }, 'bank')).toBe('now')
  }
  expect(urgencyOf({ now: ['remote'] }, 'police')).toBe('now')
})

it('tells a bank what it must block, and nothing of pictures', () => {
  expect(fieldsFor('bank', 'self')).toContain('gave')
  expect(gaveFor('bank', { gave: ['login', 'bank-card', 'images'] })).toEqual(['login', 'bank-card'])
  expect(gaveFor('police', { gave: ['images'] })).toEqual(['images'])
  // Somebody who looks along at this moment is in the device.
  expect(gaveFor('bank', { now: ['remote'] })).toEqual(['device'])
})

it('tells a bank who is with its customer, and nothing of what they fear or want', () => {
  const now = ['door', 'threat', 'despair', 'calling', 'remote'] as const
  expect(nowFor('bank', { now: [...now] })).toEqual(['door', 'calling', 'remote'])
  expect(nowFor('police', { now: [...now] })).toEqual([...now])
  expect(nowFor('telecom', { now: [...now] })).toEqual([])
})
