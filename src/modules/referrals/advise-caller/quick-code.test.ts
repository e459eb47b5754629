// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phoneQuestions } from '#modules/guidance'
import { fitOf } from '../find-points/fit.ts'
import { codeWordOf } from '../referral/code-word.ts'
import { categoriesOf, fieldsFor, minimal, packetFields } from '../referral/packet.ts'
import { keyOf, readQuickCode } from './quick-code.ts'

const questions = phoneQuestions('nl')

it('every answer of the triage has keys of its own, which say it', () => {
  const keys = questions.flatMap((question, place) =>
    question.options.map(({ value }, at) => {
      expect(readQuickCode(keyOf(place, at).toUpperCase(), questions)).toEqual({ chosen: { [question.id]: [value] } })
      return keyOf(place, at)
    }),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

it('several in one group, a letter alone for none, and what says nothing is told back', () => {
  expect(readQuickCode('a46  b1,d', questions)).toEqual({
    chosen: { now: ['calling', 'just-paid'], what: ['bankhelpdesk'], paid: [] },
  })
  for (const wrong of ['z1', 'a9', 'b12', 'hallo']) expect(readQuickCode(`b1 ${wrong}`, questions)).toEqual({ wrong })
})

it('never breaks, whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (text) => void readQuickCode(text, questions)))
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

it('a packet holds what its receiver needs and nothing else', () => {
  const all = Object.fromEntries(packetFields.map((field) => [field, 'x']))
  for (const kind of ['police', 'bank', 'reporting-point', 'municipality', 'recovery-organisation'] as const)
    for (const calls of ['they-call', 'self'] as const) {
      const fields = fieldsFor(kind, calls)
      expect(Object.keys(minimal(all, fields)).toSorted()).toEqual(fields.toSorted())
      expect(fields.includes('phone')).toBe(calls === 'they-call')
    }
  expect(categoriesOf(['name', 'phone', 'note', 'when'])).toEqual(['name', 'phone-number', 'narrative'])
})

it('a code word is two words that one can say', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (chance) => {
      expect(codeWordOf(chance)).toMatch(/^[a-z]+ [a-z]+$/)
    }),
  )
})
