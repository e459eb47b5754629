// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { commonWords } from './everyday-words.data.ts'
import { sharedWords } from './shared-words.ts'
import { rounds } from '../../../../tests/property.ts'

const lure = (more: string) =>
  `Hoi mam, ik heb een nieuw nummer want mijn telefoon is kapot. ${more} Kun jij een rekening voor mij betalen?`

describe('what the texts of several reports share', () => {
  it('is the lure, with … for what is somebody’s', () => {
    const texts = [1, 2, 3, 4].map((n) => lure(`Bel ${demoPhone(n)} of maak over naar ${demoIban(n)}.`))
    const shared = sharedWords(texts) ?? ''
    expect(shared).toContain('ik heb een nieuw nummer')
    expect(shared).toContain('telefoon is kapot')
    expect(shared).toContain('rekening voor mij betalen')
    expect(shared).not.toMatch(/\d/)
  })

  it('is nothing when there are too few of them, or they share too little', () => {
    expect(sharedWords([lure(''), lure('')])).toBeNull()
    expect(sharedWords(['Zes eigen namen', 'Acht andere plaatsen', 'Geen enkel woord'])).toBeNull()
  })

  it('never has a name, account, number, address, link or code, also when every report has the same', () => {
    const letters = (least: number) =>
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvwz'), minLength: least, maxLength: 12 })
    const name = letters(3).filter((word) => !commonWords.has(word))
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 9 })
    const planted = fc.oneof(
      name,
      name.map((word) => word[0]?.toUpperCase() + word.slice(1)),
      fc.tuple(name, fc.nat(200)).map(([street, n]) => `${street}straat ${n}`),
      fc.nat(99).map((n) => demoIban(n)),
      fc.nat(99).map((n) => demoIban(n).replace(/(.{4})/g, '$1 ')),
      fc.nat(99).map((n) => demoPhone(n)),
      digits,
      digits.map((code) => code.split('').join(' ')),
      name.map((word) => `${word}@${word}.example`),
      name.map((word) => `https://${word}.example/${word}`),
    )
    fc.assert(
      fc.property(
        fc.array(planted, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', ', ', '. ', '\n'),
        (secrets, between) => {
          const text = lure(secrets.join(between))
          const shared = sharedWords([text, text, text])
          const known = new Set(
            lure('')
              .toLowerCase()
              .match(/\p{L}+/gu),
          )
          const words = shared?.match(/[\p{L}\p{N}]+/gu) ?? []
          expect(words.filter((word) => !commonWords.has(word))).toEqual([])
          // What was planted and is no common word is nowhere: only the lure and common parts of what was planted are left.
          expect(words.filter((word) => !known.has(word) && !secrets.join(' ').toLowerCase().includes(word))).toEqual(
            [],
          )
          expect(shared ?? '').not.toMatch(/[\d@/]/)
        },
      ),
      rounds(500),
    )
  })
})
