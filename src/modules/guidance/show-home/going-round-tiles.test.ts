// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { meaningOf } from './going-round-tiles.ts'

it.each([
  ['more than the week before', 60, 55, [50, 55, 60], 'more'],
  ['fewer', 50, 55, [60, 55, 50], 'fewer'],
  ['as many', 55, 55, [55, 55], 'same'],
  ['the first week ever released', 60, null, [null, null, 60], 'onlyWeek'],
  ['the week before hidden', 60, null, [50, null, 60], 'noWeekBefore'],
])('says what the figure of a week means: %s', (_what, now, before, weeks, meaning) => {
  expect(meaningOf({ now, before, weeks })).toBe(meaning)
})
