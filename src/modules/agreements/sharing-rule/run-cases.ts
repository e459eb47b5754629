// SPDX-License-Identifier: EUPL-1.2
import { decide } from './decide.ts'
import {
  type ExampleCase,
  noRule,
  type RuleContent,
  type RuleOutcome,
  type SharingRule,
  standing,
} from './sharing-rule.ts'

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
  return set.flatMap((rule) => rule.cases.map((example) => runCase(adopted, rule.id, example, today)))
}

/**
 * The same for the set with one rule changed, or (null) taken out. A real refusal that would leave with it counts as broken: it may move
 * to another rule, but history is not forgotten.
 */
export function runChange(
  set: readonly RuleContent[],
  id: string,
  content: RuleContent | null,
  today: string,
): CaseResult[] {
  const changed = withChange(set, id, content)
  const kept = new Set(changed.flatMap((rule) => rule.cases.map((each) => each.id)))
  const adopted = changed.map((rule) => standing(rule, 'adopted'))
  const lost = set.flatMap((rule) =>
    rule.cases
      .filter((each) => each.refusal && !kept.has(each.id))
      .map((each) => ({ ...runCase(adopted, rule.id, each, today), isRight: false })),
  )
  return [...runCases(changed, today), ...lost]
}

function runCase(adopted: readonly SharingRule[], ruleId: string, example: ExampleCase, today: string): CaseResult {
  const { likely, rules } = decide(adopted, { ...example.question, at: example.question.at ?? today })
  const foundBecause = rules.length > 0 ? rules.map(({ id }) => id) : [noRule]
  const isRight = likely === example.expect && foundBecause.includes(example.because)
  return { ruleId, case: example, found: likely, foundBecause, isRight }
}

/** The set with one rule changed, added, or (null) taken out. */
export function withChange(set: readonly RuleContent[], id: string, content: RuleContent | null): RuleContent[] {
  const others = set.filter((rule) => rule.id !== id)
  return content ? [...others, content] : others
}

/** What a rule says, without where it stands. */
export function contentOf({ version, status, law, adoptedBy, ...content }: SharingRule): RuleContent {
  return content
}
