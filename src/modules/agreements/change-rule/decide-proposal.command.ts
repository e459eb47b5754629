// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
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
import type { Proposal } from '../sharing-rule/proposal.ts'
import { contentOf, runChange } from '../sharing-rule/run-cases.ts'
import { changeMessages } from './change-rule.text.ts'
import { type DecidingPerson, decidingPerson } from './deciding-person.query.ts'

/**
 * A second person approves: the rule gets a new version, a draft, or is withdrawn. Not when the rule changed since it was proposed, and
 * not when any example case of any rule would come out differently. The cases run in the transaction that makes the version.
 */
export async function approveProposal(ctx: Context, id: string): Promise<void> {
  const by = decidingPerson(ctx, 'agreements:propose')
  await transaction(ctx, async (tx) => {
    await lockRules(tx)
    const proposal = await openProposal(tx, id)
    if (proposal.proposedBy === by.id) throw new Refusal(changeMessages.secondPerson, { status: 409 })
    const [newest] = await selectVersions(tx, proposal.ruleId)
    if ((newest?.version ?? 0) !== proposal.baseVersion)
      throw new Refusal(changeMessages.ruleChangedMeanwhile, { status: 409, values: { version: newest?.version ?? 0 } })
    const set = (await selectRulesThatCount(tx)).map(contentOf)
    const results = runChange(set, proposal.ruleId, proposal.content, dutchDay(ctx.now()))
    const broken = results.filter((result) => !result.isRight).length
    if (broken > 0) throw new Refusal(changeMessages.casesBroken, { status: 409, values: { broken } })
    if (!(await decideProposal(tx, id, 'approved', by, ctx.now(), null)))
      throw new Refusal(changeMessages.alreadyDecided, { status: 409 })
    await carryOut(ctx, tx, proposal, newest, by)
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

/** A second person says no, with a reason. */
export async function declineProposal(ctx: Context, id: string, reason: string): Promise<void> {
  const by = decidingPerson(ctx, 'agreements:propose')
  if (reason.trim().length < 3)
    throw new Refusal(changeMessages.ruleReasonNeeded, {
      fields: [{ field: '/reason', code: changeMessages.ruleReasonNeeded }],
      status: 422,
    })
  await close(ctx, id, 'declined', by, reason.trim())
}

/** The proposer takes it back. */
export async function withdrawProposal(ctx: Context, id: string): Promise<void> {
  await close(ctx, id, 'withdrawn', decidingPerson(ctx, 'agreements:propose'), null)
}

async function close(
  ctx: Context,
  id: string,
  to: 'declined' | 'withdrawn',
  by: DecidingPerson,
  reason: string | null,
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const proposal = await openProposal(tx, id)
    const isOwn = proposal.proposedBy === by.id
    if (isOwn !== (to === 'withdrawn'))
      throw new Refusal(isOwn ? changeMessages.secondPerson : changeMessages.onlyProposer, { status: 409 })
    if (!(await decideProposal(tx, id, to, by, ctx.now(), reason)))
      throw new Refusal(changeMessages.alreadyDecided, { status: 409 })
    await recordAudit(ctx, tx, {
      action: `agreements.change-${to}`,
      subjectKind: 'sharing-rule',
      subjectId: proposal.ruleId,
      detail: { proposal: id },
    })
  })
}

async function openProposal(tx: Tx, id: string): Promise<Proposal> {
  const proposal = await selectProposal(tx, id)
  if (proposal?.status !== 'open') throw new Refusal(changeMessages.alreadyDecided, { status: 409 })
  return proposal
}
