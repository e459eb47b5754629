// SPDX-License-Identifier: EUPL-1.2
import { type Parsed, parseMoney } from '#values'
import { answers, refusals } from '../recall/recall.ts'
import { type AnswerInput, longestReference } from './answer.schema.ts'

type Read = { given: AnswerInput & { version: number } } | { field: string; code: string }

/** What a person at a bank filled in. `codes`: the messages for what is wrong. */
export function readAnswer(
  one: (name: string) => string,
  codes: Record<'choose' | 'howMuch' | 'tooLong', string>,
): Read {
  const answer = answers.find((each) => each === one('answer'))
  if (!answer) return { field: 'answer', code: codes.choose }
  const reference = one('reference').trim()
  if (reference.length > longestReference) return { field: 'reference', code: codes.tooLong }
  const amount: Parsed<number> | null = answer === 'part' ? parseMoney(one('returned')) : null
  if (amount && (!amount.ok || amount.value === 0)) return { field: 'returned', code: codes.howMuch }
  const refusal = refusals.find((each) => each === one('refusal'))
  return {
    given: {
      answer,
      version: Number(one('version')) || 0,
      ...(reference && { reference }),
      ...(amount?.ok && { returnedInCents: amount.value }),
      ...(answer === 'refuse' && refusal && { refusal }),
    },
  }
}
