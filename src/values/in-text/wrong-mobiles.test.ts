// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { wrongMobiles } from './wrong-mobiles.ts'

it.each([
  ['ik werd gebeld door 061234567', '061234567', 9],
  ['het nummer was 06 1234 567 en hij belde steeds', '06 1234 567', 9],
  ['bel +31 6 1234567 terug', '+31 6 1234567', 9],
  ['app 06123456789', '06123456789', 11],
])('a mobile number that lacks a digit or has one too many: %s', (text, written, found) =>
  expect(wrongMobiles(text)).toMatchObject([{ written, problem: { values: { found } } }]),
)

it.each([
  'bel 06 12345678',
  '06-12 34 56 78 2 keer',
  '+31 6 12345678',
  'ordernummer 061234567',
  'factuur 0612345',
  'NL65 DYKW 0002 3010 01',
  'op 06-12-2026',
  'bedrag 0.612345',
  '020 1234567',
])('and nothing else is one: %s', (text) => expect(wrongMobiles(text)).toEqual([]))
