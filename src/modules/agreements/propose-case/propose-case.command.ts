// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { nextCaseId } from '../change-rule/next-case-id.ts'
import { proposeChange } from '../change-rule/propose-change.command.ts'
import { selectProposalsOf } from '../rule-set/proposal.store.ts'
import { selectRulesThatCount } from '../rule-set/rule.store.ts'
import { contentOf, runCase } from '../sharing-rule/run-cases.ts'
import { type ExampleCase, noRule, type RuleContent, type SharingRule } from '../sharing-rule/sharing-rule.ts'
import { caseMessages } from './propose-case.text.ts'
import { sayFound } from './say-found.ts'
import type { SharingCase } from './sharing-case.ts'

export interface NewCase {
  ruleId: string
  /** What happens, in a sentence of Dutch that names nobody. */
  story: string
  sharingCase: SharingCase
  /** Where it comes from. */
  reason: string
}

/** Longer stories do not fit an example case. */
export const longestStory = 1_000

/**
 * Puts an answered question forward as an example case of a rule: a change of that rule like any other, for a second person to approve.
 * Refused when the rules answer the question otherwise, or by another rule: such an example could never be approved. Returns the id of
 * the proposal.
 */
export async function proposeCase(ctx: Context, asked: NewCase): Promise<string> {
  return transaction(ctx, async (tx) => {
    const rules = await selectRulesThatCount(tx)
    const rule = rules.find(({ id }) => id === asked.ruleId)
    if (!rule) throw wrong(caseMessages.ruleGone)
    const open = (await selectProposalsOf(tx, rule.id)).filter(({ status }) => status === 'open')
    const added = caseOf(rule, asked)
    for (const { cases } of [rule, ...open.flatMap(({ content }) => content ?? [])])
      if (cases.some(({ question }) => isDeepStrictEqual(question, added.question)))
        throw new Refusal(caseMessages.caseKnown, { status: 409 })
    const because = decider(ctx, rules, added)
    const content: RuleContent = { ...contentOf(rule), cases: [...rule.cases, { ...added, because }] }
    const change = { ruleId: rule.id, law: rule.law, baseVersion: rule.version, content, reason: asked.reason }
    return proposeChange({ ...ctx, tx }, change)
  })
}

function caseOf(rule: SharingRule, { story, sharingCase }: NewCase): ExampleCase {
  const { expected, ...question } = sharingCase
  return { id: nextCaseId(rule), story, question, expect: expected, because: rule.id }
}

/** What the example leans on: the chosen rule, or that no rule allows it. */
function decider(ctx: Context, rules: readonly SharingRule[], added: ExampleCase): string {
  const { found, foundBecause } = runCase(rules, added, dutchDay(ctx.now()))
  const said = sayFound(rules, { found, foundBecause, expected: added.expect }, ctx.language)
  if (found !== added.expect) throw wrong(caseMessages.otherAnswer, said)
  if (foundBecause.includes(noRule)) return noRule
  if (!foundBecause.includes(added.because)) throw wrong(caseMessages.otherRule, said)
  return added.because
}

function wrong(code: string, values: Record<string, string> = {}): Refusal {
  return new Refusal(code, { status: 422, values, fields: [{ field: 'ruleId', code, values }] })
}
