// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { parsePhone } from './phone.ts'
import { numbersIn, telAddress } from './dial.ts'

it.each([
  ['0900-8844', 'tel:09008844'],
  ['0800-0113', 'tel:08000113'],
  ['0906 1234', 'tel:09061234'],
  ['14 020', 'tel:14020'],
  ['14 0512', 'tel:140512'],
  ['112', 'tel:112'],
  ['113', 'tel:113'],
  ['088-786 73 72', 'tel:+31887867372'],
  ['06 12345678', 'tel:+31612345678'],
  ['+32 2 555 12 12', 'tel:+3225551212'],
])('%s is dialled as %s, also where it is kept with a country code', (written, dialled) => {
  const read = parsePhone(written)
  expect(telAddress(read.ok ? read.value.canonical : written)).toBe(dialled)
})

it('leads with one tap to who helps with images, as to a number', () => {
  const links = numbersIn('Helpwanted.nl helpt gratis. Is er gevaar? Bel 112.').filter(({ href }) => href !== null)
  expect(links.map(({ href }) => href)).toEqual(['https://www.helpwanted.nl', 'tel:112'])
})
