// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { type Answer, answer } from './answer.ts'
import { answersTo, noWords } from './answers-to.ts'
import { firstAsked, readQuestions } from './read-question.ts'

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

describe('a mail address', () => {
  it('brings its site along, once, unless its kind was named', () => {
    expect(read('info@winkel.example')).toEqual(['info@winkel.example', 'winkel.example'])
    expect(read('info@winkel.example en verkoop@winkel.example, op winkel.example')).toEqual([
      'info@winkel.example',
      'verkoop@winkel.example',
      'winkel.example',
    ])
    const named = readQuestions([{ text: 'info@winkel.example', kind: 'email' }], { demoBankAllowed: true })
    expect(named).toHaveLength(1)
  })

  it('has its site told of only where there is a warning about it', () => {
    const questions = [{ text: 'mail van info@winkel.example' }]
    const items = readQuestions(questions, { demoBankAllowed: true })
    const said = (site: Answer) =>
      answersTo(questions, items, [answer('none_or_too_few'), site], noWords).map(
        (one) => `${one.identifier?.canonical} ${one.answer}`,
      )
    expect(said(answer('above_threshold'))).toEqual([
      'info@winkel.example none_or_too_few',
      'winkel.example above_threshold',
    ])
    for (const site of [answer('none_or_too_few'), answer('unavailable'), answer('often_imitated')])
      expect(said(site)).toEqual(['info@winkel.example none_or_too_few'])
  })

  it('takes no place of what was asked', () => {
    const many = readQuestions([{ text: 'a@een.example b@twee.example c@drie.example' }], { demoBankAllowed: true })
    const { items, asked } = firstAsked(many, 2)
    expect(asked).toBe(3)
    expect(items.map(({ text }) => text)).toEqual(['a@een.example', 'b@twee.example', 'een.example', 'twee.example'])
  })
})
