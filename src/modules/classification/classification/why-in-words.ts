// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { questionSentences } from '#modules/taxonomy'
import { whyText } from './classification.text.ts'
import type { Decided } from './classification.ts'

/** Why something was decided, for a reader: a person's reason, the question with its answer, or the words of the text. */
export function whyInWords(decided: Pick<Decided, 'source' | 'why'>, language: Language): string {
  const t = translate(whyText, language)
  const [first = ''] = decided.why
  const [question = '', answer = ''] = first.split(':', 2)
  if (question === 'form') return t('form')
  if (decided.source === 'person') return first
  if (decided.source === 'text') return decided.why.map((words) => asRead(words, t('amount'))).join(', ')
  if (first === 'stated' || first === 'loss') return t(first)
  const words = questionSentences(language)
  return `${words.question(question)} ${words.answer(question, answer)}`
}

/** Words of a text as the program folded them: '<amount>' stands for any amount, '<bank>' for any bank. */
function asRead(words: string, anAmount: string): string {
  return words.replaceAll('<amount>', anAmount).replaceAll(/<[a-z-]+>/g, '…')
}
