// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { Answer } from '../estimate-effect/answer.ts'
import { amountsOf, changeOf } from './effect-view.ts'
import { effectText } from './effect.text.ts'

export function changeText(ratio: number, language: Language): string {
  const { percent, direction } = changeOf(ratio)
  return translate(effectText, language)(direction, { percent })
}

export function sentenceOf(answer: Extract<Answer, { measurable: true }>, language: Language): string {
  const change = (ratio: number) => changeText(ratio, language)
  const { estimate, low, high } = answer.ratio
  return translate(effectText, language)('sentence', { change: change(estimate), low: change(low), high: change(high) })
}

export function amountOf(answer: Extract<Answer, { measurable: true }>, language: Language): string {
  const t = translate(effectText, language)
  const words = (value: number) =>
    t(value < 0 ? 'amountFewer' : 'amountMore', { count: Number(Math.abs(value).toPrecision(3)) })
  const { estimate, low, high } = amountsOf(answer.difference, answer.differenceUnit)
  const key = answer.differenceUnit === 'count' ? 'counts' : 'shares'
  return t(key, { estimate: words(estimate), low: words(low), high: words(high) })
}
