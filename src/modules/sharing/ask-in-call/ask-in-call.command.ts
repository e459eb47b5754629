// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { inCallMessages } from './ask-in-call.text.ts'
import { mayAskInCall } from './kill-switch.query.ts'

/**
 * Whether somebody is on the phone during a payment: always a refusal today, and it says what is missing. That it was asked is on record;
 * about which number is not.
 */
export async function askInCall(ctx: Context, riskBand: string): Promise<never> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  const mayAsk = await transaction(ctx, async (tx) => {
    const may = await mayAskInCall(ctx, tx, organisationId)
    await recordAudit(ctx, tx, {
      action: 'sharing.in-call-asked',
      subjectKind: 'organisation',
      subjectId: organisationId,
      purpose: 'prevent-payment',
      detail: { riskBand, hasBasis: may },
    })
    return may
  })
  throw mayAsk
    ? new Refusal(inCallMessages.notConnected, { status: 409 })
    : new Refusal(inCallMessages.noLegalBasis, { status: 403 })
}
