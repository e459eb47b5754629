// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import { ClaimsEnded } from '../claim/claim.events.ts'
import { type ClaimStatus, type ClaimStep, statusAfter } from '../claim/claim.ts'
import { insertStep, updateClaim } from '../claim/claim.store.ts'
import { deleteDebtor } from '../claim/holder.store.ts'
import { deletePayees } from '../claim/payee.store.ts'
import { endPlan } from '../claim/money.store.ts'
import type { StoredClaim, StoredStep } from '../claim/stored-claim.ts'

interface Move {
  step: ClaimStep
  reason?: string
  /** Columns that change along. */
  change?: Record<string, unknown>
}

/** Takes a step with a locked claim: status, step, audit line, and what ends with it. Returns the claim as it is now. */
export async function moveClaim(ctx: Context, tx: Tx, claim: StoredClaim, move: Move): Promise<StoredClaim> {
  const { step, reason = '', change = {} } = move
  const status = statusAfter(claim.status, step)
  if (status === null) throw new Refusal(webMessages.notNow, { status: 409 })
  const now = ctx.now()
  const on = dutchDay(now)
  await updateClaim(tx, claim.id, {
    ...change,
    status,
    status_on: on,
    ...(status === 'closed' && { ended_at: now }),
  })
  await noteStep(ctx, tx, claim.id, { step, status, reason })
  await recordAudit(ctx, tx, {
    action: 'claims.step-taken',
    subjectKind: 'claim',
    subjectId: claim.id,
    purpose: 'recover-money',
    detail: { step, from: claim.status, to: status },
  })
  if (status === 'back' || status === 'closed') await letGo(ctx, tx, claim)
  return { ...claim, status, statusOn: on, version: claim.version + 1 }
}

/** What the recovery organisation was given goes as soon as nobody is asked for money any more, and the recall follows. */
async function letGo(ctx: Context, tx: Tx, { id, recoveryId }: StoredClaim): Promise<void> {
  await endPlan(tx, id, dutchDay(ctx.now()))
  await deletePayees(tx, id)
  if (recoveryId === null) return
  await deleteDebtor(tx, id, recoveryId)
  await announceEach(ctx, tx, ClaimsEnded, 'claimIds', [id])
}

/** A line in the history of the claim; its audit line is written by the caller. */
export async function noteStep(
  ctx: Context,
  tx: Tx,
  claimId: string,
  { step, status, reason = '' }: { step: StoredStep['step']; status: ClaimStatus; reason?: string },
): Promise<void> {
  const { kind, id } = subjectOf(ctx.actor)
  await insertStep(tx, {
    id: ctx.newId(),
    claimId,
    at: ctx.now(),
    step,
    status,
    reason,
    organisationId: organisationOf(ctx.actor),
    personId: kind === 'person' ? id : null,
  })
}
