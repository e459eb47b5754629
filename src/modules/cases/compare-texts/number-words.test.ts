// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskText } from './mask-text.ts'

const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const dutch = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const pairs = [
  ...english.map((word, at) => [word, String(at + 1)] as const),
  ...dutch.map((word, at) => [word, String(at + 2)] as const),
]

describe('a number in words', () => {
  it.each([
    ['Press one to speak to an officer.', 'Press 1 to speak to an officer.'],
    ['Toets twee voor een medewerker', 'Toets 2 voor een medewerker'],
    ['Bel binnen VIER uur terug', 'bel binnen 4 uur terug'],
    ['call eight zero zero', 'call 8 zero zero'],
  ])('%s masks as %s', (inWords, inDigits) => {
    expect(maskText(inWords)).toEqual(maskText(inDigits))
  })

  it('masks as the same number in digits, wherever it stands among other words', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/)
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.constantFrom(...pairs),
        fc.nat(8),
        (words, [name, digits], at) => {
          const told = (number: string) => words.toSpliced(at, 0, number).join(' ')
          expect(maskText(told(name))).toEqual(maskText(told(digits)))
        },
      ),
    )
  })

  it('is no article and no part of a word', () => {
    expect(maskText('een bericht van een bank')).toEqual(['een', 'bericht', 'van', 'een', 'bank'])
    expect(maskText('achter tiener phone often someone')).toEqual(['achter', 'tiener', 'phone', 'often', 'someone'])
  })
})
