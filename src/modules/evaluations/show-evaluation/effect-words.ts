// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { Answer } from '../estimate-effect/answer.ts'
import { amountsOf, type EffectView } from './effect-view.ts'
import { changeOf } from './say-effect.ts'
import { effectText } from './effect.text.ts'

export function changeText(ratio: number, language: Language): string {
  const { percent, direction } = changeOf(ratio)
  return translate(effectText, language)(direction, { percent })
}

/** What was found, of how much, and between which bounds. */
export function sentencesOf({ answer, said, counted }: EffectView, language: Language): string {
  const t = translate(effectText, language)
  if (!answer.measurable) return ''
  const { estimate, low, high } = answer.ratio
  const change = (ratio: number) => changeText(ratio, language)
  const values = { change: change(estimate), low: change(low), high: change(high), n: counted?.n ?? 0 }
  return said.found.map((one) => t(one, values)).join(' ')
}

export function amountOf(answer: Extract<Answer, { measurable: true }>, language: Language): string {
  const t = translate(effectText, language)
  const words = (value: number) =>
    t(value < 0 ? 'amountFewer' : 'amountMore', { count: Number(Math.abs(value).toPrecision(3)) })
  const { estimate, low, high } = amountsOf(answer.difference, answer.differenceUnit)
  const key = answer.differenceUnit === 'count' ? 'counts' : 'shares'
  return t(key, { estimate: words(estimate), low: words(low), high: words(high) })
}
