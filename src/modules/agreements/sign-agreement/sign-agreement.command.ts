// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { insertStep, lockAgreement, signParty } from '../agreement/agreement.store.ts'
import { agreementMessages } from '../agreement/agreement.text.ts'
import { actorWith, isId } from '../agreement/may-act.query.ts'

/**
 * Signs a draft for the own organisation: the text of the version that the person read. Refuses when the draft changed since (409).
 * The paper is signed elsewhere; this says that it was, and by whom.
 */
export async function signAgreement(ctx: Context, id: string, seenVersion: number): Promise<void> {
  const by = actorWith(ctx, 'agreements:sign')
  await transaction(ctx, async (tx) => {
    const agreement = isId(id) ? await lockAgreement(tx, id) : null
    const party = agreement?.parties.find(({ organisationId }) => organisationId === by.organisationId)
    if (!agreement || !party) throw new Refusal(agreementMessages.noSuchAgreement, { status: 404 })
    if (agreement.status !== 'draft') throw new Refusal(agreementMessages.notADraft, { status: 409 })
    if (agreement.version !== seenVersion) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (party.signedVersion === agreement.version) throw new Refusal(agreementMessages.alreadySigned, { status: 409 })
    await signParty(tx, id, by, agreement.version, ctx.now())
    await insertStep(tx, {
      id: ctx.newId(),
      agreementId: id,
      at: ctx.now(),
      step: 'signed',
      fromStatus: 'draft',
      toStatus: 'draft',
      actorKind: 'person',
      actorName: by.name,
      organisationId: by.organisationId,
      reason: null,
    })
    await recordAudit(ctx, tx, {
      action: 'agreements.agreement-signed',
      subjectKind: 'agreement',
      subjectId: id,
      detail: { version: agreement.version },
    })
  })
}
