// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phoneQuestions } from '#modules/guidance'
import { rounds } from '../../../../tests/property.ts'
import { fitOf } from '../find-points/fit.ts'
import { codeWordOf } from '../referral/code-word.ts'
import { keyOf, readQuickCode } from './quick-code.ts'

const questions = phoneQuestions('nl')

it('every answer of the triage has keys of its own, which say it', () => {
  const keys = questions.flatMap((question, place) =>
    question.options.map(({ value }, at) => {
      expect(readQuickCode(keyOf(place, at).toUpperCase(), questions)).toEqual({
        chosen: { [question.id]: [value] },
        left: [],
      })
      return keyOf(place, at)
    }),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

const chosenBy = (text: string) => readQuickCode(text, questions).chosen

it('keeps every answer, in one group or in several, in any order', () => {
  for (const keys of ['a46', 'a4 a6', 'a6 a4', 'A4,a6', 'a4+a6', 'a4a6'])
    expect(chosenBy(keys)).toEqual({ now: ['calling', 'just-paid'] })
  expect(chosenBy('a1 a3 b2')).toEqual({ now: ['door', 'despair'], what: ['nepagent'] })
  expect(chosenBy('d1 d7 b9 e1')).toEqual({ paid: ['transfer', 'crypto'], what: ['belegging'], ago: ['hour'] })
  expect(chosenBy('f1 f2')).toEqual({ gave: ['login', 'bank-card'] })
  expect(readQuickCode('a46  b1,d', questions)).toEqual({
    chosen: { now: ['calling', 'just-paid'], what: ['bankhelpdesk'], paid: [] },
    left: [],
  })
})

it('adds to what was ticked before, and takes nothing off', () => {
  const before = { now: ['calling'], what: ['phishing'], paid: ['cash'] }
  expect(readQuickCode('a1 a d', questions, before)).toEqual({
    chosen: { ...before, now: ['door', 'calling'] },
    left: [
      { text: 'a', because: 'taken', question: 'now' },
      { text: 'd', because: 'taken', question: 'paid' },
    ],
  })
})

it('takes no second answer where one is possible, and keeps it to be seen', () => {
  for (const [typed, left] of [
    ['b1 b2', 'b2'],
    ['b12', 'b2'],
  ])
    expect(readQuickCode(`${typed} a4`, questions)).toEqual({
      chosen: { what: ['bankhelpdesk'], now: ['calling'] },
      left: [{ text: left, because: 'taken', question: 'what' }],
    })
  expect(readQuickCode('b1 b1', questions)).toEqual({ chosen: { what: ['bankhelpdesk'] }, left: [] })
})

it('keeps what it understood beside a slip, and reads no choice in a word', () => {
  expect(readQuickCode('a47 b1', questions)).toEqual({
    chosen: { now: ['calling'], what: ['bankhelpdesk'] },
    left: [{ text: 'a7', because: 'unknown' }],
  })
  for (const wrong of ['z1', 'a9', 'hallo', 'bank', '4', '€'])
    expect(readQuickCode(`b1 ${wrong}`, questions)).toEqual({
      chosen: { what: ['bankhelpdesk'] },
      left: [{ text: wrong, because: 'unknown' }],
    })
})

const keys = fc.array(
  fc.constantFrom(...questions.flatMap((question, place) => question.options.map((_, at) => [place, at] as const))),
  { maxLength: 12 },
)
const anything = fc.array(
  fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: fc.constantFrom(...'abcdefghi123456789'), maxLength: 4 })),
  { maxLength: 8 },
)

it('loses nothing, whatever is typed: a key is taken, or it stays in the field', () => {
  fc.assert(
    fc.property(keys, anything, (typed, noise) => {
      const text = [...noise, ...typed.map(([place, at]) => keyOf(place, at))].join(' ')
      const { chosen, left } = readQuickCode(text, questions)
      for (const [place, at] of typed) {
        const { id, isSeveral, options } = questions[place] ?? { id: '', isSeveral: false, options: [] }
        const isTaken = chosen[id]?.includes(options[at]?.value ?? '') === true
        const key = keyOf(place, at)
        const isLeft = left.some(
          (one) => one.text.startsWith(key.charAt(0)) && one.text.slice(1).includes(key.charAt(1)),
        )
        expect(isTaken || (!isSeveral && isLeft), `${key} of ${text}`).toBe(true)
      }
      // What is left in the field is left again, and the answers stay as they are.
      const again = readQuickCode(left.map((one) => one.text).join(' '), questions, chosen)
      expect(again).toEqual({ chosen, left })
    }),
    rounds(400),
  )
})

it('says the same of a danger, in whatever order and by how many presses of Enter it was typed', () => {
  const dangers = keys.map((some) => some.filter(([place]) => questions[place]?.isSeveral))
  fc.assert(
    fc.property(dangers, fc.nat(), (typed, cut) => {
      const said = typed.map(([place, at]) => keyOf(place, at))
      const once = chosenBy(said.join(' '))
      const at = cut % (said.length + 1)
      const twice = readQuickCode(said.slice(0, at).join(' '), questions, chosenBy(said.slice(at).join(' '))).chosen
      expect(twice).toEqual(once)
      expect(chosenBy(said.toReversed().join(' '))).toEqual(once)
    }),
    rounds(400),
  )
})

it('one answer that says no is enough, and names the question', () => {
  const asked = [
    { text: 'Aangifte?', fitsWhen: 'yes' },
    { text: 'Alleen geld?', fitsWhen: 'no' },
  ] as const
  expect(fitOf(asked, ['yes', 'no'])).toEqual({ is: 'fits' })
  expect(fitOf(asked, ['yes', undefined])).toEqual({ is: 'unknown' })
  expect(fitOf(asked, [undefined, 'yes'])).toEqual({ is: 'not', because: 'Alleen geld?', said: 'yes' })
  expect(fitOf([], [])).toEqual({ is: 'unknown' })
})

it('a code word is two words that one can say', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (chance) => {
      expect(codeWordOf(chance)).toMatch(/^[a-z]+ [a-z]+$/)
    }),
  )
})
