// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { answer } from './answer.ts'
import type { FraudForm } from './message-kind.ts'
import { text } from './check-identifier.text.ts'
import { sayAnswer, type ToSay } from './answer-words.ts'

/** What the check says of a text that looks like this form. */
export function sayForm(form: FraudForm): ToSay {
  return { text: '', identifier: null, problem: null, ...answer('likely_fraud', { form }) }
}

/** An answer of the check in words, for a page of another module that shows it beside something else. `hasPaid`: known there; left out: as the text says. */
export function sayAnswerPlainly(
  checked: ToSay,
  language: Language,
  hasPaid?: boolean,
): { asked: string; statement: string; explanation: string; isWarning: boolean } {
  const { name, value, statement, explanation } = sayAnswer(
    checked,
    language,
    translate(text, language),
    checked.text,
    hasPaid,
  )
  const isWarning = !['none_or_too_few', 'cannot_check'].includes(checked.answer)
  // Of a message as a whole the sentence says what it is.
  const asked = checked.identifier ? `${name}: ${value}` : name
  return { asked, statement, explanation, isWarning }
}
