// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { readQuestions } from './read-question.ts'

const iban = demoIban(2_301_001)
const wrong = `${iban.slice(0, -1)}${(Number(iban.at(-1)) + 1) % 10}`
const read = (text: string) =>
  readQuestions([{ text }], { demoBankAllowed: true }).map((one) =>
    'identifier' in one ? `${one.identifier.canonical}${one.isMended ? ' mended' : ''}` : one.problem.code,
  )

it('names the mistake in an account, alone, in a sentence, over two lines and beside other things', () => {
  expect(read(wrong)).toEqual(['iban.wrong-check-digits'])
  expect(read(`Maak het over naar ${formatIban(wrong)} graag`)).toEqual(['iban.wrong-check-digits'])
  expect(read(`naar ${formatIban(wrong).replace(/ /g, '\n')}`)).toEqual(['iban.wrong-check-digits'])
  expect(read(`naar ${wrong} of bel 0900-8844`)).toEqual(['+319008844', 'iban.wrong-check-digits'])
})

it('takes no ordinary words for an account beside what it found', () => {
  expect(read('bel 0900-8844, kamer nr12 3456789 op verdieping 3')).toEqual(['+319008844'])
})

it('reads an account without its country, and says of a wrong one what it misses', () => {
  const short = formatIban(iban).replace('NL', '')
  expect(read(short)).toEqual([`${iban} mended`])
  expect(read(`graag op ${short} overmaken`)).toEqual([`${iban} mended`])
  expect(read(formatIban(wrong).replace('NL', ''))).toEqual(['iban.country-missing'])
  expect(read(iban.slice(4))).toEqual(['iban.country-missing'])
  expect(read('kamer 12 STOEL 3456789')).not.toContain('iban.country-missing')
  expect(read(formatIban(iban))).toEqual([iban])
})
