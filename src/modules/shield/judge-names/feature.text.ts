// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { defineText } from '#foundation/text'
import type { Feature } from '../name/shield.tables.ts'

const text = defineText({
  nl: { for: 'spreekt voor bedrog', against: 'spreekt ertegen' },
  en: { for: 'speaks for fraud', against: 'speaks against it' },
})

/** A feature of the judgement as a line for people, by its code; what spoke for fraud and what against is said in words. */
export function sayFeature({ feature, weight }: Feature, language: Language): string {
  const t = translate(text, language)
  return `${feature.replaceAll('-', ' ')} (${t(weight >= 0 ? 'for' : 'against')})`
}
