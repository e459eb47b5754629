// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { fold, markingOf, readWords } from './index.ts'

/** Does a search for this word find a text with that one? */
const finds = (asked: string, text: string) =>
  fold(text)
    .split(' ')
    .some(markingOf(readWords(asked)))

describe('a word', () => {
  it.each([
    ['oplichters', 'oplichting'],
    ['oplichter', 'opgelicht'],
    ['Oplichtingen', 'opgelicht'],
    ['oplichting', 'oplichters'],
    ['betaalde', 'betaling'],
    ['betalingen', 'betaald'],
    ['betalen', 'betaalde'],
    ['overboekingen', 'overgeboekt'],
    ['overgemaakt', 'overmaken'],
    ['beleggers', 'belegging'],
    ['fraudeurs', 'fraude'],
    ['hackers', 'gehackt'],
    ['bankpasjes', 'bankpas'],
    ['bankpassen', 'bankpasje'],
    ['kaartje', 'kaarten'],
    ['kinderen', 'kind'],
    ['cafés', 'cafe'],
    ['gewaarschuwd', 'waarschuwing'],
  ])('%s finds %s', (asked, text) => expect(finds(asked, text)).toBe(true))

  it.each([
    ['waarde', 'waarschuwing'],
    ['bellen', 'belasting'],
    ['nummer', 'numeriek'],
    ['meldde', 'melk'],
    ['later', 'laat'],
  ])('%s does not find %s', (asked, text) => expect(finds(asked, text)).toBe(false))
})
