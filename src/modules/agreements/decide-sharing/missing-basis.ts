// SPDX-License-Identifier: EUPL-1.2
import { format, type Language } from '#foundation/text'
import type { Decision } from '../sharing-rule/decide.ts'
import { basisSentences } from './missing-basis.text.ts'

/** Which basis is missing, in one or two sentences; null when adopted rules allow it. */
export function missingBasis(decision: Decision, language: Language): string | null {
  const { outcome, likely, rules } = decision
  if (outcome === 'allowed' || outcome === 'allowed-with-conditions') return null
  const t = basisSentences[language]
  if (rules.length === 0) return t.noRule
  const named = rules.map(({ title, articles }) => {
    const [first] = articles
    return first ? `${title[language]} (${first.law} ${first.article})` : title[language]
  })
  const list = named.join('; ')
  if (outcome === 'forbidden') return format(t.forbidden, language, { list })
  return format(likely === 'forbidden' ? t.likelyForbidden : t.notAdopted, language, { list })
}
