// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longSentenceIn, possibleNames, smallCountIn } from './what-may-not-stay.ts'

describe('a number of people below ten', () => {
  it.each([
    ['In het dorp zijn 3 slachtoffers.', '3 slachtoffers'],
    ['Er waren vier oudere mensen bij.', 'vier oudere mensen'],
    ['Eén slachtoffer raakte alles kwijt: één slachtoffer.', 'Eén slachtoffer'],
    ['There were 7 victims.', '7 victims'],
    ['We had five reports.', 'five reports'],
  ])('is found: %s', (text, found) => {
    expect(smallCountIn(text)).toBe(found)
  })

  it.each([
    'Doe een melding bij de politie.',
    'Bel binnen 3 uur.',
    'Er zijn meer dan 10 slachtoffers.',
    'Er zijn 13 meldingen.',
    'Het duurt 2 dagen.',
    'In 2026 waren er veel meldingen.',
    '1.500 slachtoffers',
  ])('is no: %s', (text) => {
    expect(smallCountIn(text)).toBeNull()
  })

  it('is found for every number below ten and for none from ten on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom('slachtoffers', 'meldingen', 'victims'),
        (n, word) => {
          expect(smallCountIn(`Er zijn ${n} ${word}.`) !== null).toBe(n < 10)
        },
      ),
    )
  })
})

it('finds a sentence that nobody reads to the end, and no line of a list', () => {
  expect(longSentenceIn('Open de link niet.\nKijk in de app.')).toBeNull()
  expect(longSentenceIn(`Dit is ${'heel '.repeat(30)}lang. Dit niet.`)).toContain('Dit is heel')
})

it('shows what may be names to two people', () => {
  expect(possibleNames(['De oplichter noemt zich Jan de Vries.', 'Hang op.'])).toEqual(['Jan de Vries'])
})
