// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { accountEndingsIn, mayTellEnding } from './partial-account.ts'

it.each([
  ['Het ging naar een rekening die eindigt op 4521.', ['4521']],
  ['eindigend op 45 21', ['4521']],
  ['De laatste vier cijfers waren 0187, bij de ING', ['0187']],
  ['last 4 digits: 0187', ['0187']],
  ['an account ending in 0187 and one ending in 9921', ['0187', '9921']],
  ['overgemaakt naar NL** **** **** **45 21', ['4521']],
  ['rekening xxxx4521', ['4521']],
  ['eindigt op 21', []],
  ['Het eindigt op 4521000000000', []],
  ['Ik betaalde 4521 euro aan het eind van de dag.', []],
])('of %j the ends of accounts are %j', (text, found) => {
  expect(accountEndingsIn(text)).toEqual(found)
})

it.each([
  'De rekening eindigt op 4521.',
  'laatste vier cijfers zijn: 45 21',
  'an account ending in 4521',
  'NL** **** **** **45 21',
  'xxxx4521',
])('is looked for by a database too: %s', (text) => {
  expect(accountEndingsIn(text)).toHaveLength(1)
  expect(new RegExp(mayTellEnding, 'i').test(text)).toBe(true)
})
