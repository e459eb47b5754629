// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { evaluationText } from './evaluation.text.ts'
import type { Rate } from './rate.ts'

/** The figure of a rate, and the sentence under it. */
export function sayRate(rate: Rate, language: Language): { figure: string; more: string } {
  const t = translate(evaluationText, language)
  const percent = (share: number) => `${formatNumber(Math.round(share * 1000) / 10, language)}%`
  if (rate.kind === 'too-few') return { figure: t('tooFew'), more: t('tooFewMore') }
  if (rate.kind === 'at-most')
    return { figure: t('atMost', { high: percent(rate.high) }), more: t('atMostMore', { n: rate.n }) }
  const { share, low, high, n } = rate
  return { figure: percent(share), more: t('interval', { low: percent(low), high: percent(high), n }) }
}
