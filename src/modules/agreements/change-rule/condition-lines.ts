// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import {
  basisText,
  consentText,
  criminalText,
  dataText,
  evidenceText,
  modeText,
  partyText,
  purposeText,
  subjectText,
} from '../sharing-question/sharing-question.text.ts'
import type { Conditions } from '../sharing-rule/sharing-rule.ts'
import { conditionText } from './condition.text.ts'

/** The words of the values of each condition. */
export const wordsOfConditions = {
  senderKind: partyText,
  receiverKind: partyText,
  dataCategory: dataText,
  subjectRole: subjectText,
  purpose: purposeText,
  evidenceLevel: evidenceText,
  legalBasis: basisText,
} as const

/** When a rule applies, one line a condition: 'Ontvanger: Politie; Bank'. What is left out may be anything. */
export function conditionLines(when: Conditions, language: Language): string[] {
  const t = translate(conditionText, language)
  const lines: string[] = []
  for (const [name, words] of Object.entries(wordsOfConditions)) {
    const values = when[name as keyof typeof wordsOfConditions]
    if (!values) continue
    const known: Record<string, string> = words[language]
    const said = values.map((value) => known[value] ?? value).join('; ')
    lines.push(`${t(name as keyof typeof wordsOfConditions)}: ${said}`)
  }
  if (when.isCriminalData !== undefined)
    lines.push(`${t('isCriminalData')}: ${criminalText[language][when.isCriminalData ? 'yes' : 'no']}`)
  if (when.mode !== undefined) lines.push(`${t('mode')}: ${modeText[language][when.mode]}`)
  if (when.hasConsent !== undefined)
    lines.push(`${t('hasConsent')}: ${consentText[language][when.hasConsent ? 'yes' : 'no']}`)
  return lines
}
