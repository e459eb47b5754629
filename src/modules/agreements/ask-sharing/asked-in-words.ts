// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { sayQuestion } from '../sharing-question/question-summary.ts'
import { text } from './ask-sharing.text.ts'
import { type ExchangeId, exchanges } from '../exchange/exchanges.data.ts'
import { addressOf, answersIn, answersOf, questionOf, stepsFor, stepToShow } from './question-steps.ts'

/** A question of the page as somebody would write it to an expert, from its address; null when not all was answered. */
export function askedInWords(address: URLSearchParams, language: Language): { title: string; text: string } | null {
  const answers = answersIn(address)
  if (stepToShow(answers, null) !== null) return null
  const t = translate(text, language)
  const said = sayQuestion(questionOf(answers, ''), language)
  const lines = stepsFor(answers).map((name) => `${t(name)} ${[said[name]].flat().join(', ')}`)
  return {
    title: t('askedTitle', said as Record<'van' | 'aan', string>),
    text: [...lines, '', t('askedEnd')].join('\n'),
  }
}

/** Where the answer about one of our own exchanges is read. */
export function exchangeAddress(id: ExchangeId, language: Language): string {
  return `${addressIn(language, '/mag-ik-dit-delen')}${addressOf(answersOf(exchanges[id].question))}`
}
