// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import { AgreementActivated, AgreementEnded, AgreementSuspended } from '../agreement/agreement.events.ts'
import { type Drafter, insertStep, lockAgreement } from '../agreement/agreement.store.ts'
import { agreementMessages } from '../agreement/agreement.text.ts'
import { type Agreement, type AgreementStatus, type AgreementStep, nextStatus } from '../agreement/agreement.ts'
import { refusals } from '../agreement/conditions.ts'
import { actorWith, isId } from '../agreement/may-act.query.ts'
import { endAgreements } from '../end-agreements/end-agreements.command.ts'
import { updateStatus } from './decide-agreement.store.ts'
import { refuseFor } from './refuse-for.query.ts'

export interface AgreementDecision {
  agreementId: string
  step: AgreementStep
  /** Why; compulsory for what stops it. */
  reason?: string
  /** When what is confirmed was asked, as the person read it (ISO); left out: whatever was asked last. */
  seenAsked?: string
}

/**
 * A person of a party takes one step. Suspending, ending and dropping take one person of any party and a reason; everything that
 * makes sharing possible takes a second person. Refuses with everything that is missing, each with what to do about it (409).
 */
export async function decideAgreement(ctx: Context, decision: AgreementDecision): Promise<AgreementStatus> {
  const { agreementId: id, step } = decision
  const isStop = step === 'suspend' || step === 'end' || step === 'drop'
  const by = isStop ? actorWith(ctx, 'agreements:sign', 'agreements:draft') : actorWith(ctx, 'agreements:sign')
  const reason = isStop ? reasonOf(decision) : null
  const status = await transaction(ctx, async (tx) => {
    const agreement = isId(id) ? await lockAgreement(tx, id) : null
    if (!agreement) throw new Refusal(agreementMessages.noSuchAgreement, { status: 404 })
    const { seenAsked } = decision
    if (seenAsked !== undefined && agreement.asked?.at.toISOString() !== seenAsked)
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const to = nextStatus(agreement.status, step)
    const missing = refusals(agreement, step, by, dutchDay(ctx.now()))
    if (to === null || missing === null) throw new Refusal(webMessages.notNow, { status: 409 })
    if (missing.length > 0) throw refuseFor(missing)
    await store(ctx, tx, agreement, { step, to, reason, by })
    return to
  })
  // What it replaces belongs to other organisations as well: the program itself writes that down.
  if (step === 'activate') await endAgreements(ctx)
  return status
}

function reasonOf({ reason = '' }: AgreementDecision): string {
  const text = reason.trim()
  const code = text.length < 3 ? agreementMessages.reasonNeeded : agreementMessages.reasonLong
  if (text.length < 3 || text.length > 2_000) throw new Refusal(code, { fields: [{ field: 'reason', code }] })
  return text
}

interface Taken {
  step: AgreementStep
  to: AgreementStatus
  reason: string | null
  by: Drafter
}

async function store(ctx: Context, tx: Tx, agreement: Agreement, { step, to, reason, by }: Taken): Promise<void> {
  const { id, asked } = agreement
  const at = ctx.now()
  const confirms = asked && asked.step === step
  await updateStatus(tx, {
    id,
    status: to,
    at,
    ...(step === 'activate' && { activatedBy: by.id }),
    ...(to === 'suspended' && { suspendedOrganisationId: by.organisationId }),
    ...(confirms && { dpia: { dpiaReference: asked.dpiaReference, dpiaReviewOn: asked.dpiaReviewOn } }),
  })
  await insertStep(tx, {
    id: ctx.newId(),
    agreementId: id,
    at,
    step,
    fromStatus: agreement.status,
    toStatus: to,
    actorKind: 'person',
    actorName: by.name,
    organisationId: by.organisationId,
    reason,
  })
  await recordAudit(ctx, tx, {
    action: `agreements.agreement-${step === 'renew-dpia' ? 'dpia-renewed' : step === 'resume' ? 'resumed' : pastOf[to]}`,
    subjectKind: 'agreement',
    subjectId: id,
    detail: { version: agreement.version, ...(confirms && { askedBy: asked.by }) },
  })
  const agreementIds = [id]
  if (to === 'active') await announce(ctx, tx, AgreementActivated, { agreementIds })
  if (to === 'suspended') await announce(ctx, tx, AgreementSuspended, { agreementIds })
  if (to === 'ended') await announce(ctx, tx, AgreementEnded, { agreementIds })
}

const pastOf: Record<AgreementStatus, string> = {
  draft: 'drafted',
  active: 'activated',
  suspended: 'suspended',
  ended: 'ended',
  dropped: 'dropped',
}
