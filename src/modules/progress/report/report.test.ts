// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { dueBy } from '../list-desk/due.ts'
import { numberOn, parseDocumentNumber } from './report.ts'

it.each([
  ['29911-441', '29911-441'],
  [' 29911, nr. 441 ', '29911-441'],
  ['29911 nr 441', null],
  ['36600-vi-12', '36600-VI-12'],
  ['29911', null],
  ['https://voorbeeld.example/29911-441', null],
])('the number of a document of Parliament: %s', (typed, number) => {
  expect(parseDocumentNumber(typed)).toBe(number)
})

it('a report has the half-year in its number, and its theme behind it', () => {
  expect(numberOn('2026-06-30', null)).toBe('2026-1')
  expect(numberOn('2026-07-01', '3')).toBe('2026-2-3')
})

it('a promise is due when it is not kept and its day comes within reach; late ones come first', () => {
  const promise = (number: string, dueOn: string | null, isKept = false) => ({ number, title: 'x', dueOn, isKept })
  const all = [
    promise('29911-3', '2026-12-28'),
    promise('29911-1', '2026-12-29'),
    promise('29911-2', '2026-10-01'),
    promise('29911-4', '2026-11-30', true),
    promise('29911-5', null),
  ]
  expect(dueBy(all, '2026-12-28').map(({ number }) => number)).toEqual(['29911-2', '29911-3'])
})
