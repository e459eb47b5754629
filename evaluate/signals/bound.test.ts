// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { Chance } from './chance.ts'
import { mostFound } from './bound.ts'

it('no rule by counts finds more than this, as a hundred thousand invented windows show', () => {
  const chance = new Chance(7)
  const windows = 100_000
  const drawn = (mean: number) => Array.from({ length: windows }, () => chance.poisson(mean))
  const [calm, surging] = [drawn(40 / 7), drawn(120 / 7)]
  // Limits to both sides of what may be wrong: the bound lies between what they find.
  const found = (limit: number) => surging.filter((count) => count >= limit).length / windows
  const wrong = (limit: number) => calm.filter((count) => count >= limit).length / windows
  const mayBeWrong = 2 / (365.25 / 24) / 141
  const strict = Array.from({ length: 40 }, (_, at) => at).find((limit) => wrong(limit) <= mayBeWrong) ?? 0
  const bound = mostFound({ perWeek: 20, times: 3, series: 141, alarms: 2 })
  expect(bound).toBeGreaterThan(found(strict) - 0.01)
  expect(bound).toBeLessThan(found(strict - 1) + 0.01)
})

it('finds nearly all when only one series is watched, and more where more is reported', () => {
  expect(mostFound({ perWeek: 20, times: 3, series: 1, alarms: 2 })).toBeGreaterThan(0.98)
  const of = (perWeek: number) => mostFound({ perWeek, times: 3, series: 141, alarms: 2 })
  expect([5, 20, 50, 200].map(of)).toEqual([5, 20, 50, 200].map(of).toSorted((a, b) => a - b))
})
