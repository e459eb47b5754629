// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asRead, findFaults, fixedWords, fleschDouma, sentencesOf, syllablesOf, wordsOf } from '#foundation/readability'
import { modules } from '../../src/app/modules.ts'
import { publicTexts } from '../../tools/public-texts.ts'

const kindsIn = (nl: string, en = 'Something in English.') => findFaults({ nl, en }).map(({ kind }) => kind)

describe('plain language', () => {
  it.each([
    [
      'long-sentence',
      'Als u geld heeft overgemaakt aan iemand die zei dat hij van uw bank was, belt u dan eerst het nummer dat op uw pas staat.',
    ],
    ['passive', 'Uw melding wordt doorgestuurd naar de politie.'],
    ['passive', 'De rekening werd gisteren geblokkeerd.'],
    ['hard-word', 'Indien u geld kwijt bent, bel uw bank.'],
    ['hard-word', 'Wij sturen dit ten behoeve van het onderzoek.'],
    ['other-word', 'Druk op “Snel weg” als iemand meekijkt.'],
    ['other-word', 'Wij kennen deze website niet.'],
    ['other-word', 'Kijk in uw bank-app.'],
    ['other-word', 'U hebt nog geen code.'],
  ])('sees %s in: %s', (kind, sentence) => {
    expect(kindsIn(sentence)).toEqual([kind])
  })

  it.each([
    'Bel uw bank. Het nummer staat op uw bankpas of in de app.',
    'Het wordt laat en u heeft geen geld meer.',
    'Een bank wordt nooit boos. U krijgt bericht.',
    'Bel 0900-8844, of kijk op politie.nl. Dat kan ook in het weekend.',
    'De site staat op voorbeeld.nl/website, en de e-mailbox is vol.',
  ])('finds nothing in: %s', (sentence) => {
    expect(kindsIn(sentence)).toEqual([])
  })

  it('sees what is not there in English, and lets names and numbers be', () => {
    expect(findFaults({ nl: 'Bel uw bank.', en: undefined }).map(({ kind }) => kind)).toEqual(['not-translated'])
    expect(kindsIn('Bel nu meteen uw bank.', 'Bel nu meteen uw bank.')).toEqual(['not-translated'])
    expect(kindsIn('Slachtofferhulp Nederland', 'Slachtofferhulp Nederland')).toEqual([])
    expect(kindsIn('0900-8844', '0900-8844')).toEqual([])
  })

  it('sees a text that is hard to read as a whole', () => {
    const hard = 'Identiteitsfraudeslachtoffers ondervinden langdurige administratieve moeilijkheden. '.repeat(8)
    expect(kindsIn(hard)).toContain('hard-to-read')
    expect(kindsIn('Bel uw bank. Zeg wat er is. Vraag om hulp. Wacht niet. '.repeat(8))).toEqual([])
  })

  it('reads a message as somebody reads it', () => {
    expect(asRead('Nog {count, plural, one {# stap} other {# stappen}} voor {name}.')).toBe('Nog 7 stappen voor 7.')
    expect(sentencesOf('Bel 112. Wacht niet! Kijk op politie.nl of bel.')).toEqual([
      'Bel 112.',
      'Wacht niet!',
      'Kijk op politie.nl of bel.',
    ])
    expect(wordsOf('Bel 0900-8844, nu.')).toHaveLength(3)
    expect(['bank', 'rekening', 'oplichter', 'melding', 'geïnd', 'tijd', 'nieuwe'].map(syllablesOf)).toEqual([
      1, 3, 3, 2, 2, 1, 2,
    ])
  })

  it('ends a sentence at a blank line', () => {
    expect(sentencesOf(asRead('Vul dan deze code in:\n\n{code}\n\nDe code werkt\ndrie dagen.'))).toEqual([
      'Vul dan deze code in:',
      '7',
      'De code werkt drie dagen.',
    ])
  })

  it('has one word for one thing: each is refused by the word that is said instead', () => {
    expect(fixedWords.length).toBeGreaterThanOrEqual(20)
    for (const { say, not } of fixedWords) {
      expect(kindsIn(`Dit is ${say}.`), say).toEqual([])
      for (const word of not)
        expect(findFaults({ nl: `Dit is ${word}.`, en: 'This is it.' }), word).toEqual([
          { kind: 'other-word', at: `${word} (${say})` },
        ])
    }
  })

  it('looks at pages, letters, mails, refusals and what ships for everybody', async () => {
    const files = new Set((await publicTexts(resolve(import.meta.dirname, '../..'), modules)).map(({ file }) => file))
    for (const file of [
      'src/modules/guidance/show-emergency/emergency.text.ts',
      'src/modules/replies/tell-replies/letter.text.ts',
      'src/modules/replies/reply/reply.text.ts',
      'src/modules/guidance/write-letter/letters.data.ts',
      'src/modules/interventions/intervention/shipped-dutch.json',
      'src/modules/partners/reporting-point/reporting-points.json',
      'src/foundation/web/web.text.ts',
      'src/modules/interventions/kit/zelf-terugbellen.data.ts',
    ])
      expect([...files], file).toContain(file)
  })

  it('scores as the formula of Douma says', () => {
    // Four words, four syllables, one sentence.
    expect(fleschDouma(['Bel nu uw bank.'])).toBeCloseTo(206.84 - 77 - 0.93 * 4)
  })
})
