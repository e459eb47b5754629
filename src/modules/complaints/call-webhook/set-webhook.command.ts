// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { isRegistrable, Refusal } from '#foundation/web'
import { filerOf } from '../complaint/who.query.ts'
import { webhookMessages } from './webhook.text.ts'
import { putWebhook } from './webhook.store.ts'

/** Where the system of the own organisation wants to hear of its complaints; null: nowhere. Refuses an address that is not on the internet at large. */
export async function setWebhook(ctx: Context, url: string | null): Promise<void> {
  const { organisationId } = filerOf(ctx)
  if (url !== null && !isRegistrable(url, ctx.settings.isProduction))
    throw new Refusal(webhookMessages.webhookAddress, {
      fields: [{ field: '/url', code: webhookMessages.webhookAddress }],
    })
  await transaction(ctx, async (tx) => {
    await putWebhook(tx, organisationId, url, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'complaints.webhook-set',
      subjectKind: 'webhook',
      subjectId: organisationId,
      detail: { isSet: url !== null },
    })
  })
}
