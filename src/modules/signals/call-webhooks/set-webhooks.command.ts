// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { putWebhook } from './webhook.store.ts'

/** Where systems of partners want to hear of signals; null takes one away. Only by the program: from a file of the operator. */
export async function setWebhooks(
  ctx: Context,
  webhooks: readonly { organisation: string; url: string | null; warnings?: boolean }[],
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('a webhook is set by the operator')
  await transaction(ctx, async (tx) => {
    for (const { organisation, url, warnings = false } of webhooks)
      await putWebhook(tx, organisation, { url, warnings, at: ctx.now() })
    const lines = webhooks.map(({ organisation: subjectId, url }) => ({
      action: 'signals.webhook-set',
      subjectKind: 'webhook',
      subjectId,
      detail: { isSet: url !== null },
    }))
    await recordAudit(ctx, tx, lines)
  })
}
