// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { sayTime } from '#modules/shield'
import type { Measured } from '#modules/statistics'
import { figuresText } from './figures.text.ts'

/** A median in words; that there are too few, or that half is not over yet, is said as well. */
export function sayMedian(measured: Measured | null, language: Language): string {
  const t = translate(figuresText, language)
  if (measured === null) return t('tooFew')
  return measured.median === null ? t('notHalf') : sayTime(measured.median, language)
}
