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
  return set.flatMap((rule) => rule.cases.map((example) => resultOf(set, rule.id, example, today)))
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
  const lost = set.flatMap((rule) =>
    rule.cases
      .filter((each) => each.refusal && !kept.has(each.id))
      .map((each) => ({ ...resultOf(changed, rule.id, each, today), isRight: false })),
  )
  return [...runCases(changed, today), ...lost]
}

function resultOf(set: readonly RuleContent[], ruleId: string, example: ExampleCase, today: string): CaseResult {
  const { found, foundBecause } = runCase(set, example, today)
  const isRight = found === example.expect && foundBecause.includes(example.because)
  return { ruleId, case: example, found, foundBecause, isRight }
}

/** What the set answers to one question, as if every rule were adopted, and by which rules. */
export function runCase(
  set: readonly RuleContent[],
  { question }: Pick<ExampleCase, 'question'>,
  today: string,
): Pick<CaseResult, 'found' | 'foundBecause'> {
  const adopted = set.map((rule) => standing(rule, 'adopted'))
  const { likely, rules } = decide(adopted, { ...question, at: question.at ?? today })
  return { found: likely, foundBecause: rules.length > 0 ? rules.map(({ id }) => id) : [noRule] }
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
