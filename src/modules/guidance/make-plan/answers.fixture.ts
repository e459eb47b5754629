// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { type Answers, type Choice, choices, type Question, questions, severalOf } from './answers.ts'

/** Whatever somebody can answer, skipped questions too. */
export const anyAnswers = fc.record(
  Object.fromEntries(
    questions.map((question) => {
      const all: readonly Choice<Question>[] = choices[question]
      const isSeveral = (severalOf as readonly Question[]).includes(question)
      return [question, fc.subarray([...all], isSeveral ? {} : { maxLength: 1 })]
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>
