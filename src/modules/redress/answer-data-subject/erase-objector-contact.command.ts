// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { lockObjection } from '../objection/objection.store.ts'
import { redressMessages } from '../objection/objection.text.ts'

/** Erases how whoever objected is reached. Refused until the objection is closed, because until then they must be told. The caller has checked who may. */
export function eraseObjectorContact(ctx: Context, objectionId: string, reason: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const objection = await lockObjection(tx, objectionId)
    if (objection?.organisationId !== organisationOf(ctx.actor))
      throw new Refusal(redressMessages.noSuchObjection, { status: 404 })
    if (objection.status !== 'closed') throw new Refusal(redressMessages.contactStillNeeded, { status: 409 })
    await sql`delete from redress.contact where objection_id = ${objectionId}`.execute(tx)
    await recordAudit(ctx, tx, {
      action: 'redress.objection-contact-erased',
      subjectKind: 'objection',
      subjectId: objectionId,
      detail: { because: reason },
    })
  })
}
