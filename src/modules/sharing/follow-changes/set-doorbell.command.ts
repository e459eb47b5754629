// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { putDoorbell } from './doorbell.store.ts'

/** Where this organisation wants to hear that its set changed. Only by the program: from a file of the operator. */
export async function setDoorbell(ctx: Context, organisationId: string, url: string | null): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('a webhook is set by the operator')
  await transaction(ctx, async (tx) => {
    await putDoorbell(tx, organisationId, url, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'sharing.webhook-set',
      subjectKind: 'webhook',
      subjectId: organisationId,
      detail: { isSet: url !== null },
    })
  })
}
