// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language, translate } from '#foundation/text'
import type { Feature } from '../name/shield.tables.ts'
import { featureText } from '../understand-message/features.text.ts'

const text = defineText({
  nl: { for: 'spreekt voor bedrog', against: 'spreekt ertegen' },
  en: { for: 'speaks for fraud', against: 'speaks against it' },
})

/** What spoke for fraud and what against, as a line for people; one that has no words any more is said by its code. */
export function sayFeature({ feature, weight }: Feature, language: Language): string {
  const t = translate(text, language)
  const words = translate(featureText, language)
  const known = Object.hasOwn(featureText.nl, feature) ? words(feature as keyof typeof featureText.nl) : feature
  return `${known} (${t(weight >= 0 ? 'for' : 'against')})`
}
