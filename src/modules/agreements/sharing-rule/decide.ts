// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory, SharingQuestion } from '../sharing-question/sharing-question.ts'
import type { Conditions, RuleOutcome, SharingRule } from './sharing-rule.ts'

export type ConditionName = keyof Conditions

export type Outcome = RuleOutcome | 'not-established'

/** The answer about one kind of data, or about all of a question. */
export interface Decision {
  outcome: Outcome
  /** What it would be when every draft that applies were adopted. */
  likely: RuleOutcome
  /** The rules that decided, by id; none when no rule knows it. */
  rules: readonly SharingRule[]
}

export interface SharingDecision extends Decision {
  /** Everything that must be seen to, by id; empty when the likely answer is no. */
  safeguards: readonly string[]
  perCategory: readonly (Decision & { category: DataCategory })[]
}

/**
 * How rules become an answer. Every kind of data in the question is decided by itself, and the strictest answer holds for all. A rule
 * applies when the day lies within its validity and each of its conditions holds. The first line that fits is the answer:
 *   1. an adopted rule forbids: forbidden;
 *   2. a draft forbids: not established, likely forbidden;
 *   3. adopted rules allow: allowed, under the conditions of all of them together;
 *   4. drafts allow: not established, likely allowed, under the conditions of all of them together;
 *   5. otherwise no rule knows it: not established. It permits nothing, and nobody may read it as a yes: likely is a no.
 * So a no beats every yes, however precise the yes; conditions add up; the order of the rules means nothing.
 */
export function decide(rules: readonly SharingRule[], question: SharingQuestion): SharingDecision {
  const perCategory = [...new Set(question.dataCategories)].map((category) => ({
    category,
    ...decideOne(rules.filter((rule) => applies(rule, question, category))),
  }))
  const outcome = strictest(perCategory.map((each) => each.outcome)) ?? 'not-established'
  const likely = strictest(perCategory.map((each) => each.likely)) ?? 'forbidden'
  // Why: what decided the strictest parts when the answer is no, and all that decided when it is yes.
  const telling = likely === 'forbidden' ? perCategory.filter((each) => each.likely === 'forbidden') : perCategory
  return {
    outcome,
    likely,
    rules: byId(telling.flatMap((each) => each.rules)),
    safeguards: likely === 'forbidden' ? [] : unique(perCategory.flatMap((each) => safeguardsOf(each.rules))),
    perCategory,
  }
}

function decideOne(applying: readonly SharingRule[]): Decision {
  const having = (status: SharingRule['status'], forbids: boolean) =>
    byId(applying.filter((rule) => rule.status === status && (rule.outcome === 'forbidden') === forbids))
  const [adoptedNo, draftNo, adoptedYes, draftYes] = [
    having('adopted', true),
    having('draft', true),
    having('adopted', false),
    having('draft', false),
  ]
  if (adoptedNo.length > 0) return { outcome: 'forbidden', likely: 'forbidden', rules: adoptedNo }
  if (draftNo.length > 0) return { outcome: 'not-established', likely: 'forbidden', rules: draftNo }
  if (adoptedYes.length > 0) return { outcome: yesOf(adoptedYes), likely: yesOf(adoptedYes), rules: adoptedYes }
  if (draftYes.length > 0) return { outcome: 'not-established', likely: yesOf(draftYes), rules: draftYes }
  return { outcome: 'not-established', likely: 'forbidden', rules: [] }
}

function yesOf(rules: readonly SharingRule[]): 'allowed' | 'allowed-with-conditions' {
  return safeguardsOf(rules).length > 0 ? 'allowed-with-conditions' : 'allowed'
}

/** Whether the rule holds on that day for this kind of data. */
export function applies(rule: SharingRule, question: SharingQuestion, category: DataCategory): boolean {
  return isInForce(rule, question.at) && unmetBy(rule, question, category).length === 0
}

function isInForce({ validFrom, validUntil }: SharingRule, at: string): boolean {
  return validFrom !== null && at >= validFrom && (validUntil === null || at <= validUntil)
}

/** The conditions of the rule that do not hold. */
function unmetBy({ appliesWhen }: SharingRule, asked: SharingQuestion, dataCategory: DataCategory): ConditionName[] {
  type Given = string | boolean
  const given: Record<ConditionName, Given> = { ...asked, dataCategory }
  const named = Object.entries(appliesWhen) as [ConditionName, Given | readonly Given[] | undefined][]
  return named.flatMap(([name, wanted]) =>
    wanted === undefined || [wanted].flat().includes(given[name]) ? [] : [name],
  )
}

export interface NearRule {
  rule: SharingRule
  /** It would decide were these answers others. */
  unmet: readonly ConditionName[]
}

/** What somebody can see to or choose; who shares what with whom about whom is the case itself, and far weightier. */
const open: readonly ConditionName[] = ['purpose', 'mode', 'evidenceLevel', 'hasConsent', 'legalBasis']
const farness = (unmet: readonly ConditionName[]) => unmet.reduce((sum, name) => sum + (open.includes(name) ? 1 : 2), 0)

/** Rules in force that are nearest to deciding what no rule knows; none that lack more than two answers. At most `most`, by id. */
export function nearRules(rules: readonly SharingRule[], asked: SharingQuestion, most = 5): NearRule[] {
  const current = rules.filter((rule) => isInForce(rule, asked.at))
  const silent = asked.dataCategories.filter((category) => !current.some((rule) => applies(rule, asked, category)))
  const near = silent.flatMap((category) => current.map((rule) => ({ rule, unmet: unmetBy(rule, asked, category) })))
  const close = near.filter(({ unmet }) => unmet.length <= 2)
  const least = Math.min(...close.map(({ unmet }) => farness(unmet)))
  const first = new Map(close.filter(({ unmet }) => farness(unmet) === least).map((one) => [one.rule.id, one]))
  return [...first.values()].toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1)).slice(0, most)
}

/** Whether something may really be done on this answer. `onTrial`: drafts count, as only a demo or a test may have it. */
export function permits(decision: Decision, onTrial: boolean): boolean {
  const outcome = onTrial ? decision.likely : decision.outcome
  return outcome === 'allowed' || outcome === 'allowed-with-conditions'
}

const strictness: readonly Outcome[] = ['forbidden', 'not-established', 'allowed-with-conditions', 'allowed']

function strictest<Given extends Outcome>(outcomes: readonly Given[]): Given | undefined {
  return outcomes.toSorted((a, b) => strictness.indexOf(a) - strictness.indexOf(b))[0]
}

function safeguardsOf(rules: readonly SharingRule[]): string[] {
  return unique(rules.flatMap((rule) => rule.safeguards))
}

function byId(rules: readonly SharingRule[]): SharingRule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted()
}
