// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import { insertStep, lockAgreement } from '../agreement/agreement.store.ts'
import { agreementMessages } from '../agreement/agreement.text.ts'
import { type Asked, nextStatus } from '../agreement/agreement.ts'
import { actorWith, isId } from '../agreement/may-act.query.ts'
import { updateAsked } from './decide-agreement.store.ts'

/**
 * The first of two people asks to resume a suspended agreement, or to go on under a renewed impact assessment. Nothing changes until a
 * second person confirms; a newer question takes the place of an older.
 */
export async function askSecondPerson(
  ctx: Context,
  question: { agreementId: string } & Pick<Asked, 'step' | 'dpiaReference'> & { dpiaReviewOn: string | undefined },
): Promise<void> {
  const by = actorWith(ctx, 'agreements:sign')
  const { agreementId: id, step, dpiaReviewOn } = question
  const dpiaReference = question.dpiaReference.trim()
  const day = dutchDay(ctx.now())
  const isDay = dpiaReviewOn !== undefined && /^\d{4}-\d\d-\d\d$/.test(dpiaReviewOn) && dpiaReviewOn > day
  const fields = [
    ...(dpiaReference.length < 3 || dpiaReference.length > 300
      ? [{ field: 'dpiaReference', code: agreementMessages.dpiaNeeded }]
      : []),
    ...(isDay ? [] : [{ field: 'dpiaReviewOn', code: agreementMessages.dpiaDayNeeded }]),
  ]
  if (fields[0] || !isDay) throw new Refusal(fields[0]?.code ?? agreementMessages.dpiaDayNeeded, { fields })
  await transaction(ctx, async (tx) => {
    const agreement = isId(id) ? await lockAgreement(tx, id) : null
    if (!agreement?.parties.some(({ organisationId }) => organisationId === by.organisationId))
      throw new Refusal(agreementMessages.noSuchAgreement, { status: 404 })
    const { status } = agreement
    if (nextStatus(status, step) === null) throw new Refusal(webMessages.notNow, { status: 409 })
    const at = ctx.now()
    const { id: personId, name, organisationId } = by
    await updateAsked(tx, id, { step, dpiaReference, dpiaReviewOn, by: personId, byName: name, organisationId, at })
    await insertStep(tx, {
      id: ctx.newId(),
      agreementId: id,
      at,
      step: `asked-${step}`,
      fromStatus: status,
      toStatus: status,
      actorKind: 'person',
      actorName: name,
      organisationId,
      reason: null,
    })
    await recordAudit(ctx, tx, { action: `agreements.asked-${step}`, subjectKind: 'agreement', subjectId: id })
  })
}
