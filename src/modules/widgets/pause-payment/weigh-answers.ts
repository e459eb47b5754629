// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'
import type { Audience } from '../widget/widget.ts'
import { type Asker, askers, type PauseQuestion, questions } from './questions.text.ts'

export interface Answered {
  asker: Asker
  /** Answers to the other questions so far, in order. */
  given: readonly string[]
  /** The next question; null: all were answered. */
  next: PauseQuestion | null
  signs: readonly Bilingual[]
}

/** 'bank.zij.ja.nee' as it stands in the address; what makes no sense ends it. Null: not even who asks. */
export function readAnswers(audience: Audience, written: string | null): Answered | null {
  const [first = '', ...rest] = (written ?? '').slice(0, 100).split('.')
  const asker = askers[audience].find(({ id }) => id === first)
  if (!asker) return null
  const given: string[] = []
  const signs: Bilingual[] = asker.sign ? [asker.sign] : []
  for (const [at, question] of questions[audience].entries()) {
    const answer = question.answers.find(({ id }) => id === rest[at])
    if (!answer) break
    given.push(answer.id)
    if (answer.sign) signs.push(answer.sign)
  }
  return { asker, given, next: questions[audience][given.length] ?? null, signs }
}

export type Verdict = 'stop' | 'ask-first' | 'no-sign'

/** No sign is never "safe": the least that is said is that we see none. */
export function verdictOf({ signs, given }: Answered): Verdict {
  if (signs.length === 0) return 'no-sign'
  const onlyNotAsked = signs.length === 1 && given.at(-1) === 'nee'
  return onlyNotAsked ? 'ask-first' : 'stop'
}
