// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { type Answers, identifierFields, roleOfField } from './answers.ts'
import { isSale } from './deciding-answers.ts'
import type { Offered } from './form-page.ts'
import { questions, type StepName, steps } from './question.ts'
import { questionText } from './question.text.ts'
import { recognisedIn, roleSaid } from './recognised.ts'
import { recognisedText, roleWord } from './recognised.text.ts'

/** One answer in words, and the page to change it on. */
export interface AnsweredRow {
  step: StepName
  term: string
  answer: string
}

export interface Summary {
  filled: AnsweredRow[]
  /** Every account, number, address and name, from the fields and from the story: the identifier, and what it was. */
  identifiers: AnsweredRow[]
  empty: Omit<AnsweredRow, 'answer'>[]
}

/** What was answered, for check-your-answers. `attachments`: names of the files that came along. */
export function summaryOf(answers: Answers, offered: Offered, language: Language): Summary {
  const identifiers = identifierRows(answers, language)
  const rows = answerRows(answers, offered, language)
  return {
    filled: rows.filter(({ answer }) => answer !== ''),
    identifiers,
    empty: [
      ...rows.filter(({ answer, step }) => answer === '' && step !== 'gegevens'),
      ...(identifiers.length > 0
        ? []
        : [
            {
              step: 'gegevens' as const,
              term: translate(questionText, language)(isSale(answers) ? 'sold-gegevens' : 'gegevens'),
            },
          ]),
    ].map(({ step, term }) => ({ step, term })),
  }
}

/** As one would tell it: the story after what it is about. */
const told: readonly StepName[] = [
  ...steps.slice(0, steps.indexOf('bijlagen')).filter((step) => step !== 'verhaal'),
  'verhaal',
  ...steps.slice(steps.indexOf('bijlagen')),
]

function answerRows(answers: Answers, offered: Offered, language: Language): AnsweredRow[] {
  return told.flatMap((step) =>
    (questions[step].says?.(answers, offered, language) ?? []).map((said) => ({ step, ...said })),
  )
}

function identifierRows(answers: Answers, language: Language): AnsweredRow[] {
  const role = translate(recognisedText, language)
  return [
    ...identifierFields.flatMap((field) =>
      (answers[field] ?? []).map((text) => ({
        step: 'gegevens' as const,
        term: text,
        answer: role(field === 'proof' ? 'onProof' : roleWord(roleOfField[field], text.includes('@') ? 'email' : '')),
      })),
    ),
    ...recognisedIn(answers).map((one) => {
      const said = roleSaid(one, answers.said)
      return { step: 'herkend' as const, term: one.text, answer: said ? role(roleWord(said, one.kind)) : '' }
    }),
  ]
}
