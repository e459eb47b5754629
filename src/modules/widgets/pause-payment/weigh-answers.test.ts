// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audiences } from '../widget/widget.ts'
import { askers, questions } from './questions.text.ts'
import { readAnswers, verdictOf } from './weigh-answers.ts'

it('asks four questions in all, and gives advice after the first whoever asks', () => {
  for (const audience of audiences) {
    expect(questions[audience]).toHaveLength(3)
    for (const { id, advice } of askers[audience]) {
      expect(readAnswers(audience, id)?.next?.id).toBe(questions[audience][0]?.id)
      expect(advice.nl.length).toBeGreaterThan(5)
    }
  }
})

const said = (audience: 'citizen', written: string) => {
  const answered = readAnswers(audience, written)
  return answered && verdictOf(answered)
}

it('never calls anything safe; a caller from the bank is always a reason to stop', () => {
  const all = audiences.flatMap((audience) =>
    askers[audience].flatMap((asker) =>
      questions[audience]
        .reduce<string[][]>((ways, { answers }) => ways.flatMap((way) => answers.map(({ id }) => [...way, id])), [[]])
        .map((way) => ({ asker, answered: readAnswers(audience, [asker.id, ...way].join('.')) })),
    ),
  )
  expect(all).toHaveLength((6 + 5) * 8)
  for (const { asker, answered } of all) {
    if (!answered) throw new Error('not understood')
    expect(answered.next).toBeNull()
    if (asker.id === 'bank') expect(verdictOf(answered)).toBe('stop')
    if (answered.given[1] === 'ja') expect(verdictOf(answered)).toBe('stop')
  }
  expect(said('citizen', 'winkel.ik.nee.nee')).toBe('ask-first')
  expect(said('citizen', 'winkel.ik.nee.ja')).toBe('no-sign')
})

it('understands no more of an address than it knows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...audiences), fc.string({ maxLength: 200 }), (audience, written) => {
      const answered = readAnswers(audience, written)
      expect(answered === null || askers[audience].includes(answered.asker)).toBe(true)
    }),
  )
})
