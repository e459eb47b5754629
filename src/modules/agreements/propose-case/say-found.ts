// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { outcomeText } from '../sharing-question/sharing-question.text.ts'
import { text } from '../change-rule/rule-desk.text.ts'
import type { RuleOutcome, SharingRule } from '../sharing-rule/sharing-rule.ts'

/** What the rules answer, by which of them, and what was expected: in words. */
export function sayFound(
  rules: readonly SharingRule[],
  { found, foundBecause, expected }: { found: RuleOutcome; foundBecause: readonly string[]; expected: RuleOutcome },
  language: Language,
) {
  const titles = rules.filter(({ id }) => foundBecause.includes(id)).map(({ title }) => `“${title[language]}”`)
  return {
    found: outcomeText[language][found],
    expected: outcomeText[language][expected],
    rules: titles.join(', ') || text[language].noRule,
  }
}
