// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { PersonLimit } from './person-limit.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 30) + seconds * 1_000)

test('counts the last minute of each person, says how long to wait, and a refusal does not count', () => {
  const limit = new PersonLimit(3)
  for (const second of [0, 10, 20]) expect(limit.secondsToWait('anna', at(second))).toBe(0)
  expect(limit.secondsToWait('anna', at(30))).toBe(30)
  expect(limit.secondsToWait('anna', at(59))).toBe(1)
  expect(limit.secondsToWait('bart', at(30))).toBe(0)
  expect(limit.secondsToWait('anna', at(60))).toBe(0)
  expect(limit.secondsToWait('anna', at(61))).toBe(9)
})
