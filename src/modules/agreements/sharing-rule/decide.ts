// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory, SharingQuestion } from '../sharing-question/sharing-question.ts'
import type { RuleOutcome, SharingRule } from './sharing-rule.ts'

export type Outcome = RuleOutcome | 'not-established'

/** The answer about one kind of data, or about all of a question. */
export interface Decision {
  outcome: Outcome
  /** What it would be when every draft that applies were adopted. */
  likely: RuleOutcome
  /** The rules that decided, by id; none when no rule allows it. */
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
 *   5. otherwise forbidden: no rule allows it.
 * So a no beats every yes, however precise the yes; conditions add up; the order of the rules means nothing.
 */
export function decide(rules: readonly SharingRule[], question: SharingQuestion): SharingDecision {
  const perCategory = [...new Set(question.dataCategories)].map((category) => ({
    category,
    ...decideOne(rules.filter((rule) => applies(rule, question, category))),
  }))
  const outcome = strictest(perCategory.map((each) => each.outcome)) ?? 'forbidden'
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
  return { outcome: 'forbidden', likely: 'forbidden', rules: [] }
}

function yesOf(rules: readonly SharingRule[]): 'allowed' | 'allowed-with-conditions' {
  return safeguardsOf(rules).length > 0 ? 'allowed-with-conditions' : 'allowed'
}

/** Whether the rule holds on that day for this kind of data. */
export function applies(rule: SharingRule, question: SharingQuestion, category: DataCategory): boolean {
  const { validFrom, validUntil, appliesWhen: when } = rule
  if (validFrom === null || question.at < validFrom || (validUntil !== null && question.at > validUntil)) return false
  return (
    isOneOf(when.senderKind, question.senderKind) &&
    isOneOf(when.receiverKind, question.receiverKind) &&
    isOneOf(when.dataCategory, category) &&
    isOneOf(when.subjectRole, question.subjectRole) &&
    isOneOf(when.purpose, question.purpose) &&
    isOneOf(when.evidenceLevel, question.evidenceLevel) &&
    isOneOf(when.legalBasis, question.legalBasis) &&
    (when.isCriminalData ?? question.isCriminalData) === question.isCriminalData &&
    (when.mode ?? question.mode) === question.mode &&
    (when.hasConsent ?? question.hasConsent) === question.hasConsent
  )
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

function isOneOf<Value>(list: readonly Value[] | undefined, value: Value): boolean {
  return list === undefined || list.includes(value)
}

function byId(rules: readonly SharingRule[]): SharingRule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted()
}
