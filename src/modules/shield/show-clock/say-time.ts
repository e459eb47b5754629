// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { clockText } from './show-clock.text.ts'

const units = [
  [120, 1, 'seconds'],
  [7_200, 60, 'minutes'],
  [2 * 86_400, 3_600, 'hours'],
] as const

/** Seconds as people say a time: '45 seconden', '12 minuten', '5 uur', '3 dagen'. */
export function sayTime(seconds: number, language: Language): string {
  const t = translate(clockText, language)
  const found = units.find(([below]) => seconds < below)
  return found ? t(found[2], { n: Math.round(seconds / found[1]) }) : t('days', { n: Math.round(seconds / 86_400) })
}

/** One round of the dial in words. */
export function sayRound(round: number, language: Language): string {
  const t = translate(clockText, language)
  if (round < 3_600) return t('minutes', { n: round / 60 })
  if (round < 86_400) return t('hours', { n: 1 })
  if (round < 28 * 86_400) return t('days', { n: round / 86_400 })
  return t('weeks', { n: 4 })
}
