// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { Kit, KitWish } from './kit.ts'
import { kitFileText } from './kit.text.ts'

/** The letter as plain text: a municipality puts it on its own paper, and may change it. */
export function writeLetter({ letter }: Kit, { language, place, placeName, contact }: KitWish): string {
  const t = translate(kitFileText, language)
  const parts = [letter.subject, ...letter.paragraphs].map((part) => part[language].replaceAll('{place}', placeName))
  const ask = contact.length > 0 ? [`${t('contact')}: ${contact.join(', ')}.`] : []
  return [...parts, ...ask, place === null ? t('yourName') : t('regards', { place: placeName })].join('\n\n')
}
