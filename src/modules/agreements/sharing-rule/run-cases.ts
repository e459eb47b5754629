// SPDX-License-Identifier: EUPL-1.2
import { decide } from './decide.ts'
import { type ExampleCase, noRule, type RuleContent, type RuleOutcome, standing } from './sharing-rule.ts'

export interface CaseResult {
  ruleId: string
  case: ExampleCase
  found: RuleOutcome
  /** Rules that decided; `no-rule` when none allows it. */
  foundBecause: readonly string[]
  isRight: boolean
}

/**
 * Runs the example cases of all rules against the set as if every rule were adopted: what a jurist would put into force. `today`: the
 * day of a case that names none.
 */
export function runCases(set: readonly RuleContent[], today: string): CaseResult[] {
  const adopted = set.map((rule) => standing(rule, 'adopted'))
  return set.flatMap((rule) =>
    rule.cases.map((example) => {
      const { likely, rules } = decide(adopted, { ...example.question, at: example.question.at ?? today })
      const foundBecause = rules.length > 0 ? rules.map(({ id }) => id) : [noRule]
      const isRight = likely === example.expect && foundBecause.includes(example.because)
      return { ruleId: rule.id, case: example, found: likely, foundBecause, isRight }
    }),
  )
}

/** The set with one rule changed, added, or (null) taken out. */
export function withChange(set: readonly RuleContent[], id: string, content: RuleContent | null): RuleContent[] {
  const others = set.filter((rule) => rule.id !== id)
  return content ? [...others, content] : others
}
