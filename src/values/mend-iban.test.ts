// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { demoIban } from './iban.ts'
import { mendIban } from './mend-iban.ts'
import { rounds } from '../../tests/property.ts'

const mend = (text: string) => mendIban(text, { demoBankAllowed: true })

it('finds what a spreadsheet took, and gives nothing where more than one thing fits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (number) => {
      const iban = demoIban(number)
      expect(mend(iban)).toBeNull()
      expect(mend(iban.slice(2))).toBe(iban)
      expect(mend(iban.slice(2).toLowerCase())).toBe(iban)
      const short = `${iban.slice(0, 8)}${number}`
      expect(mend(short)).toBe(short === iban ? null : iban)
      if (iban[2] === '0') expect(mend(`NL${iban.slice(3)}`)).toBe(iban)
    }),
    rounds(500),
  )
})

it('never gives a number of which a digit is wrong', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.integer({ min: 6, max: 15 }), (number, at) => {
      const iban = demoIban(number).slice(2)
      const wrong = `${iban.slice(0, at - 2)}${(Number(iban[at - 2]) + 1) % 10}${iban.slice(at - 1)}`
      if (/\d/.test(iban[at - 2] ?? '')) expect(mend(wrong)).toBeNull()
    }),
    rounds(500),
  )
})

it.each(['', '91', 'DYKW0417164300', '1,23457E+17', 'Jansen', '0612345678', '12345678901234567890'])(
  'makes nothing of “%s”',
  (text) => expect(mend(text)).toBeNull(),
)
