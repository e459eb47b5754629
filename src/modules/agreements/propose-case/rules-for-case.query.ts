// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { dutchDay } from '#values'
import { findCurrentRules } from '../rule-set/current-rules.query.ts'
import { selectProposal } from '../rule-set/proposal.store.ts'
import { runCase } from '../sharing-rule/run-cases.ts'
import type { ProposalStatus } from '../sharing-rule/proposal.ts'
import { caseMessages } from './propose-case.text.ts'
import { sayFound } from './say-found.ts'
import type { SharingCase } from './sharing-case.ts'

export interface RulesForCase {
  /** All rules that count; those that decide this question stand first. */
  rules: { id: string; title: string; decides: boolean }[]
  /** How the rules answer otherwise than expected, in words; null when they agree. */
  otherwise: string | null
}

/** Of which rule a question could become an example. No personal data. */
export async function rulesForCase(ctx: Context, { expected, ...question }: SharingCase): Promise<RulesForCase> {
  const { rules } = await findCurrentRules(ctx)
  const { found, foundBecause } = runCase(rules, { question }, dutchDay(ctx.now()))
  const choices = rules.map(({ id, title }) => ({
    id,
    title: title[ctx.language],
    decides: foundBecause.includes(id),
  }))
  const said = sayFound(rules, { found, foundBecause, expected }, ctx.language)
  return {
    rules: [...choices.filter(({ decides }) => decides), ...choices.filter(({ decides }) => !decides)],
    otherwise: found === expected ? null : messageOf(caseMessages.otherAnswer, ctx.language, said),
  }
}

export interface ProposedCase {
  status: ProposalStatus
  ruleTitle: string
  proposedAt: Date
  /** Its page on the desk of the rules. */
  path: string
}

/** What became of a proposed example; null when the proposal is not kept any more. */
export async function findProposedCase(ctx: Context, proposalId: string): Promise<ProposedCase | null> {
  const proposal = await transaction(ctx, (tx) => selectProposal(tx, proposalId))
  return (
    proposal && {
      status: proposal.status,
      ruleTitle: proposal.content?.title[ctx.language] ?? proposal.ruleId,
      proposedAt: proposal.proposedAt,
      path: `/werkbank/deelregels/voorstellen/${proposalId}`,
    }
  )
}
