// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { confirmersOfListing } from '#modules/identifiers'
import { ObjectionDecided } from '../objection/objection.events.ts'
import { objectionSteps, type Outcome, outcomesFor } from '../objection/objection.ts'
import { updateStatus } from '../objection/objection.store.ts'
import { redressMessages } from '../objection/objection.text.ts'
import { deciderOf, lockOwn, refuseFields } from './decider.query.ts'
import { insertProposal, judge, selectWaiting } from './decision.store.ts'

export interface ProposedDecision {
  objectionId: string
  outcome: Outcome | null
  /** Why, for whoever objected. */
  reason: string
  /** Only with 'correct': what stands with the warning from now on, and its last day when that changes. */
  correctedReason?: string
  correctedExpiresAt?: Date | null
}

const shortestReason = 10

/** The first of two people says what to decide and why. Nothing follows from it yet. */
export async function proposeDecision(ctx: Context, given: ProposedDecision): Promise<void> {
  const by = deciderOf(ctx)
  const reason = given.reason.trim()
  const corrected = given.outcome === 'correct' ? (given.correctedReason ?? '').trim() : null
  const expiresAt = given.outcome === 'correct' ? (given.correctedExpiresAt ?? null) : null
  await transaction(ctx, async (tx) => {
    const objection = await lockOwn(tx, by, given.objectionId)
    const status = objectionSteps[objection.status].propose
    if (!status) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const outcome = outcomesFor(objection.listingId !== null).find((each) => each === given.outcome)
    refuseFields([
      ...(outcome ? [] : [{ field: 'outcome', code: redressMessages.outcomeNeeded }]),
      ...(reason.length < shortestReason ? [{ field: 'reason', code: redressMessages.reasonNeeded }] : []),
      ...(corrected !== null && corrected.length < shortestReason
        ? [{ field: 'correctedReason', code: redressMessages.correctedNeeded }]
        : []),
      ...(expiresAt && expiresAt <= ctx.now() ? [{ field: 'correctedUntil', code: redressMessages.dayPast }] : []),
    ])
    if (!outcome) return
    const id = ctx.newId()
    await insertProposal(tx, {
      id,
      objectionId: objection.id,
      outcome,
      reason,
      correctedReason: corrected,
      correctedExpiresAt: expiresAt,
      proposedBy: by.id,
      proposedByName: by.name,
      proposedAt: ctx.now(),
    })
    await updateStatus(tx, objection.id, status, null)
    await recordAudit(ctx, tx, {
      action: 'redress.decision-proposed',
      subjectKind: 'objection',
      subjectId: objection.id,
      detail: { outcome },
    })
  })
}

/**
 * A second person of the same authority, who confirmed none of the reports underneath, approves, and what was decided is carried out; or gives it back
 * with a reason.
 */
export async function judgeDecision(
  ctx: Context,
  given: { objectionId: string; step: 'approve' | 'return'; reason: string },
): Promise<void> {
  const by = deciderOf(ctx)
  const returnedBecause = given.step === 'return' ? given.reason.trim() : null
  if (returnedBecause !== null && returnedBecause.length < 3)
    refuseFields([{ field: 'returnReason', code: redressMessages.returnNeeded }])
  const asked = await transaction(ctx, (tx) => lockOwn(tx, by, given.objectionId))
  const confirmers = await confirmersOfListing(ctx, asked.listingId)
  await transaction(ctx, async (tx) => {
    const objection = await lockOwn(tx, by, given.objectionId)
    const status = objectionSteps[objection.status][given.step]
    const proposal = await selectWaiting(tx, objection.id)
    if (!status || !proposal) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const isApproved = given.step === 'approve'
    mustBeAnother(ctx, proposal.proposedBy, ...(isApproved ? confirmers : []))
    await judge(tx, proposal.id, by, ctx.now(), { isApproved, returnedBecause })
    await updateStatus(tx, objection.id, status, null)
    await recordAudit(ctx, tx, {
      action: isApproved ? 'redress.decision-approved' : 'redress.decision-returned',
      subjectKind: 'objection',
      subjectId: objection.id,
      detail: { outcome: proposal.outcome },
    })
    if (isApproved) await announce(ctx, tx, ObjectionDecided, { objectionId: objection.id })
  })
}
