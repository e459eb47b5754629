// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { decideProposal, selectProposal } from '../rule-set/proposal.store.ts'
import { digestOf } from '../rule-set/read-rule-set.query.ts'
import {
  bumpRevision,
  insertRule,
  insertStep,
  lockRules,
  moveRule,
  type RuleVersion,
  selectRulesThatCount,
  selectVersions,
} from '../rule-set/rule.store.ts'
import { type Proposal, proposalDeeds, type ProposalStatus } from '../sharing-rule/proposal.ts'
import { contentOf, runChange } from '../sharing-rule/run-cases.ts'
import { changeMessages } from './change-rule.text.ts'
import { type DecidingPerson, decidingPerson } from './deciding-person.query.ts'

export const ruleProposalDesk: Desk<Proposal, ProposalStatus, keyof (typeof proposalDeeds)['deeds'], DecidingPerson> = {
  table: proposalDeeds,
  who: (ctx) => decidingPerson(ctx, 'agreements:propose'),
  within: transaction,
  async find(tx, id, lock) {
    if (lock) await lockRules(tx)
    return selectProposal(tx, id)
  },
  subject: ({ id, ruleId }) => ({ subjectKind: 'sharing-rule', subjectId: ruleId, detail: { proposal: id } }),
  longest: 2_000,
}

/**
 * The rule gets a new version, a draft, or is withdrawn. Not when the rule changed since it was proposed, and not when any example case of any rule would
 * come out differently. The cases run in the transaction that makes the version.
 */
export function approveProposal(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, ruleProposalDesk, 'approve', { id }, async (tx, proposal, taken) => {
    const [newest] = await selectVersions(tx, proposal.ruleId)
    if ((newest?.version ?? 0) !== proposal.baseVersion)
      throw new Refusal(changeMessages.ruleChangedMeanwhile, { status: 409, values: { version: newest?.version ?? 0 } })
    const set = (await selectRulesThatCount(tx)).map(contentOf)
    const results = runChange(set, proposal.ruleId, proposal.content, dutchDay(taken.at))
    const broken = results.filter((result) => !result.isRight).length
    if (broken > 0) throw new Refusal(changeMessages.casesBroken, { status: 409, values: { broken } })
    await decideProposal(tx, id, taken)
    await carryOut(ctx, tx, proposal, newest, taken.by)
    await bumpRevision(tx, ctx.newId())
    await recordAudit(ctx, tx, {
      action: 'agreements.change-approved',
      subjectKind: 'sharing-rule',
      subjectId: proposal.ruleId,
      detail: { proposal: id, kind: proposal.kind, cases: results.length },
    })
  })
}

async function carryOut(
  ctx: Context,
  tx: Tx,
  proposal: Proposal,
  newest: RuleVersion | undefined,
  by: DecidingPerson,
): Promise<void> {
  const { ruleId, content, law, reason } = proposal
  const step = { ruleId, at: ctx.now(), actor: { kind: 'person', id: by.id, name: by.name }, reason }
  const counts = newest && (newest.status === 'draft' || newest.status === 'adopted') ? newest : null
  if (counts) {
    await moveRule(tx, counts, counts.status, content ? 'replaced' : 'withdrawn', null)
    await insertStep(tx, { ...step, version: counts.version, step: content ? 'replace' : 'withdraw' })
  }
  if (!content) return
  const version = (newest?.version ?? 0) + 1
  const { id: proposalId, proposedBy } = proposal
  const contentHash = digestOf(content)
  await insertRule(tx, { id: ruleId, version, law, content, contentHash, proposalId, proposedBy, madeAt: ctx.now() })
  await insertStep(tx, { ...step, version, step: 'approve' })
}

export function declineProposal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, ruleProposalDesk, 'decline', { id, entries }, (tx, _, taken) => decideProposal(tx, id, taken))
}

export function takeBackProposal(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, ruleProposalDesk, 'take-back', { id }, (tx, _, taken) => decideProposal(tx, id, taken))
}
