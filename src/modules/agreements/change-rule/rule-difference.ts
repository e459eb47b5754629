// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { shownSafeguards } from '../sharing-rule/shown-rule.ts'
import type { RuleContent } from '../sharing-rule/sharing-rule.ts'
import { outcomeText } from '../sharing-question/sharing-question.text.ts'
import { conditionLines } from './condition-lines.ts'

export type RulePart =
  | 'title'
  | 'appliesWhen'
  | 'outcome'
  | 'safeguards'
  | 'articles'
  | 'validity'
  | 'responsible'
  | 'explanation'
  | 'counsel'
  | 'cases'

export interface Difference {
  part: RulePart
  /** Lines that are gone, new, and the same. */
  removed: string[]
  added: string[]
  same: string[]
}

/** What changes, part by part, in lines that a jurist reads; parts that stay the same are left out. Null: there is no rule. */
export function differences(before: RuleContent | null, after: RuleContent | null, language: Language): Difference[] {
  const [was, becomes] = [linesOf(before, language), linesOf(after, language)]
  return (Object.keys(was) as RulePart[])
    .map((part) => ({
      part,
      removed: was[part].filter((line) => !becomes[part].includes(line)),
      added: becomes[part].filter((line) => !was[part].includes(line)),
      same: was[part].filter((line) => becomes[part].includes(line)),
    }))
    .filter(({ removed, added }) => removed.length + added.length > 0)
}

/** A rule as lines of text. */
export function linesOf(rule: RuleContent | null, language: Language): Record<RulePart, string[]> {
  return {
    title: rule ? [rule.title.nl, rule.title.en] : [],
    appliesWhen: rule ? conditionLines(rule.appliesWhen, language) : [],
    outcome: rule ? [outcomeText[language][rule.outcome]] : [],
    safeguards: rule ? shownSafeguards(rule.safeguards, language).map((each) => each.text) : [],
    articles: rule ? rule.articles.map(({ law, article, url }) => `${law}, ${article} (${url})`) : [],
    validity: rule ? [`${rule.validFrom ?? '–'} … ${rule.validUntil ?? ''}`.trim()] : [],
    responsible: rule?.responsible ? [rule.responsible] : [],
    explanation: rule ? [rule.explanation.nl, rule.explanation.en] : [],
    counsel: rule ? [rule.questionForCounsel.nl, rule.questionForCounsel.en] : [],
    cases: rule
      ? rule.cases.map((each) => `${each.id}: ${each.story} → ${outcomeText[language][each.expect]} (${each.because})`)
      : [],
  }
}
