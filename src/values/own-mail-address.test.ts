// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { parseOwnMailAddress } from './own-mail-address.ts'

it.each([
  ['Verzonnen@gmial.com', 'verzonnen@gmail.com'],
  ['ver.zonnen+post@hotmial.nl', 'ver.zonnen+post@hotmail.nl'],
  ['verzonnen@outlok.com', 'verzonnen@outlook.com'],
])('asks whether %s is a slip', (typed, meant) =>
  expect(parseOwnMailAddress(typed)).toEqual({ ok: false, problem: { code: 'email.mistyped', values: { meant } } }),
)

it.each(['verzonnen@gmail.com', 'verzonnen@gmx.com', 'verzonnen@ymail.com', 'verzonnen@winkel.example'])(
  'takes %s as it is',
  (typed) => expect(parseOwnMailAddress(typed).ok).toBe(true),
)
