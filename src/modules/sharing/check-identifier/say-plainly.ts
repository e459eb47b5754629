// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { text } from './check-identifier.text.ts'
import { sayAnswer } from './answer-words.ts'

/** An answer of the check in words, for a page of another module that shows it beside something else. */
export function sayAnswerPlainly(
  checked: Parameters<typeof sayAnswer>[0],
  language: Language,
): { asked: string; statement: string; explanation: string; isWarning: boolean } {
  const { asked, statement, explanation } = sayAnswer(checked, language, translate(text, language))
  return { asked, statement, explanation, isWarning: !['none_or_too_few', 'cannot_check'].includes(checked.answer) }
}
