// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { secretKindsIn, secretsIn, withoutSecrets } from './secrets-in.ts'

const seen = (text: string) => secretsIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('secrets in a story', () => {
  it.each([
    ['Mijn BSN is 123456782 en pincode 1234', ['bsn 123456782', 'pin 1234']],
    ['Ik gaf mijn burgerservicenummer (123 456 782) door.', ['bsn 123 456 782']],
    ['hij vroeg wie ik was en ik zei 1234.56.782', ['bsn 1234.56.782']],
    ['ik heb ook mijn bsn 123456789 gegeven', ['bsn 123456789']],
    ['Mijn pin is 48291.', ['pin 48291']],
    ['4711 is mijn pincode', ['pin 4711']],
    ['de cvc-code 123 staat achterop', ['card-code 123']],
    ['mijn wachtwoord is Welkom01! en toen', ['password Welkom01!']],
    ['wachtwoord: zonnebloem7', ['password zonnebloem7']],
    ['My PIN code was 9876', ['pin 9876']],
  ])('are seen in: %s', (text, expected) => expect(seen(text)).toEqual(expected))

  it.each([
    'Ik pinde 1500 euro bij de automaat.',
    'Ik moest met mijn pin 1500 euro opnemen.',
    'Mijn wachtwoord is gestolen en gewijzigd.',
    'Hij belde met 06-12345678 over rekening NL00DYKW0123456782.',
    'Het bestelnummer 123456782 klopte niet.',
    'Volgens track en trace 3SABC123456782 onderweg.',
    'Het gebeurde in 2026, ik verloor 4.200 euro.',
    'Hij vroeg mijn pincode. Ik gaf hem niet.',
    'Ik heb een pincode sinds 2021',
    '',
  ])('are not seen in: %s', (text) => expect(seen(text)).toEqual([]))

  it('are struck from the story, and the rest stays', () => {
    const text = 'Mijn BSN is 123456782 en pincode 1234. Ik betaalde 1234 euro.'
    expect(withoutSecrets(text, '[weggehaald]')).toBe(
      'Mijn BSN is [weggehaald] en pincode [weggehaald]. Ik betaalde 1234 euro.',
    )
    expect(secretKindsIn(withoutSecrets(text, '[weggehaald]'))).toBe('')
  })
})
