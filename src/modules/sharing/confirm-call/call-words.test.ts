// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '#values'
import { rounds } from '../../../../tests/property.ts'
import { callWords, drawWords, pairsOf, readWords } from './call-words.ts'

const languages = ['nl', 'en'] as const

/** As somebody who hears a word may write it. */
const soundOf = {
  nl: (word: string) =>
    word
      .replace(/ei/g, 'ij')
      .replace(/au/g, 'ou')
      .replace(/ch/g, 'g')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/ck?|q/g, 'k')
      .replace(/z/g, 's')
      .replace(/v/g, 'f')
      .replace(/d$/, 't')
      .replace(/b$/, 'p')
      .replace(/(.)\1/g, '$1'),
  en: (word: string) =>
    word
      .replace(/ph/g, 'f')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/ck?/g, 'k')
      .replace(/kn/g, 'n')
      .replace(/wr/g, 'r')
      .replace(/wh/g, 'w')
      .replace(/ee|ea|ie|ei/g, 'e')
      .replace(/z/g, 's')
      .replace(/(.)\1/g, '$1')
      .replace(/e$/, ''),
}
/** Beside another word, or shouted through a telephone, these hurt, command or speak of money. */
const unfit =
  /^(?:bank|geld|pas|code|pin|giro|dood|stop|poes|zak|lul|kont|zwart|wit|neger|aap|ezel|varken|koe|rund|teef|hoer|eikel|trut|bitch|money|cash|card|gun|kill|dead|ass|cock|monkey|pig|cow|donkey)$/

describe('words of a call', () => {
  it.each(languages)('are enough that a guess finds one call in half a million (%s)', (language) => {
    expect(callWords[language].length).toBeGreaterThanOrEqual(800)
    expect(Math.log2(pairsOf(language))).toBeGreaterThan(19)
  })

  it.each(languages)('look and sound like no other, and hurt nobody (%s)', (language) => {
    const words = callWords[language]
    const alike: string[] = []
    for (const [at, word] of words.entries()) {
      expect(word).toMatch(/^[a-z]{3,14}$/)
      expect(word).not.toMatch(unfit)
      for (const other of words.slice(at + 1)) {
        const sounds = [word, other].map(soundOf[language]) as [string, string]
        if (editDistance(word, other, 1) <= 1 || sounds[0] === sounds[1]) alike.push(`${word} ${other}`)
      }
    }
    expect(alike).toEqual([])
  })

  it.each(languages)('are two different ones, each as likely as another (%s)', (language) => {
    const { length } = callWords[language]
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length - 2), (first, second) => {
        const numbers = [first, second]
        const [one, other] = drawWords(language, () => numbers.shift() as number)
        expect(one).not.toBe(other)
        expect(readWords(`${one} ${other}`)).toEqual({ words: [one, other] })
      }),
      rounds(200),
    )
    const seen = new Set(
      Array.from({ length: length - 1 }, (_, at) => drawWords(language, (most) => (most === length ? 3 : at))[1]),
    )
    expect(seen.size).toBe(length - 1)
  })
})

describe('what somebody heard', () => {
  const read = (typed: string) => readWords(typed)
  it('is read with capitals, a hyphen, “en”, spaces within a word and a letter that is off', () => {
    const words = ['zonnebloem', 'ladder']
    for (const typed of [
      'Zonnebloem ladder',
      '  zonnebloem-LADDER ',
      'zonnebloem en ladder',
      'zonne bloem ladder',
      'zonnebloem lader',
      'zonnebloemladder',
      'zonnebloem, ladder.',
    ])
      expect(read(typed)).toEqual({ words })
    expect(read('sunflower and ladder')).toEqual({ words: ['sunflower', 'ladder'] })
  })

  it('names the word that no caller is ever given', () => {
    expect(read('zonnebloem belastingdienst')).toEqual({ unknown: 'belastingdienst' })
    expect(read('qqqq ladder')).toEqual({ unknown: 'qqqq' })
  })

  it('is refused when it is not two words', () => {
    for (const typed of ['', '  ', '123456', 'NL00 1234']) expect(read(typed)).not.toHaveProperty('words')
    expect(read('0612')).toEqual({ problem: 'none' })
    expect(read('ladder')).toEqual({ problem: 'not-two' })
    expect(read('ladder ladder trap ding')).toEqual({ problem: 'not-two' })
  })
})
