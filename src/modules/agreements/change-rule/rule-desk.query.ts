// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import {
  countOpenProposals,
  selectOpenProposals,
  selectProposal,
  selectProposalsOf,
} from '../rule-set/proposal.store.ts'
import {
  type RuleStep,
  type RuleVersion,
  selectNewest,
  selectRulesThatCount,
  selectSteps,
  selectVersions,
} from '../rule-set/rule.store.ts'
import type { Proposal } from '../sharing-rule/proposal.ts'
import { type CaseResult, contentOf, runChange } from '../sharing-rule/run-cases.ts'

/** All rules in their newest version, withdrawn ones too, and what waits. Rules hold no personal data but names of those who decided. */
export function listDesk(ctx: Context): Promise<{ rules: RuleVersion[]; open: Proposal[] }> {
  return transaction(ctx, async (tx) => ({ rules: await selectNewest(tx), open: await selectOpenProposals(tx) }))
}

export interface RuleHistory {
  /** The newest first; never empty. */
  versions: RuleVersion[]
  steps: RuleStep[]
  proposals: Proposal[]
}

/** One rule with everything that was decided about it; null when there is none. */
export function findRule(ctx: Context, id: string): Promise<RuleHistory | null> {
  return transaction(ctx, async (tx) => {
    const versions = await selectVersions(tx, id)
    if (versions.length === 0) return null
    return { versions, steps: await selectSteps(tx, id), proposals: await selectProposalsOf(tx, id) }
  })
}

export interface ProposalInContext {
  proposal: Proposal
  /** The newest version of its rule; null for a new rule. */
  newest: RuleVersion | null
  /** The example cases of all rules, with this change in the set as it is now. */
  results: CaseResult[]
}

export function findProposal(ctx: Context, id: string): Promise<ProposalInContext | null> {
  return transaction(ctx, async (tx) => {
    const proposal = await selectProposal(tx, id)
    if (!proposal) return null
    const [newest = null] = await selectVersions(tx, proposal.ruleId)
    const set = (await selectRulesThatCount(tx)).map(contentOf)
    const results = runChange(set, proposal.ruleId, proposal.content, dutchDay(ctx.now()))
    return { proposal, newest, results }
  })
}

/** Proposals of others, which this person could decide. */
export function countProposals(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countOpenProposals(tx, subjectOf(ctx.actor).id))
}
