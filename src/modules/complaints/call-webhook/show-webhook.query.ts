// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { type Context, transaction } from '#foundation/access'
import { translate } from '#foundation/text'
import { publicJwk } from '#foundation/secrets'
import { filerOf } from '../complaint/who.query.ts'
import { webhookText } from './webhook.text.ts'
import type { webhookAnswer } from './webhook.schema.ts'
import { selectDeliveries, selectWebhook } from './webhook.store.ts'

const mostShown = 20

/** The webhook of the own organisation, and whether it answers. Ids and states, nothing of what was told. */
export function showWebhook(ctx: Context): Promise<z.input<typeof webhookAnswer>> {
  const { organisationId } = filerOf(ctx)
  return transaction(ctx, async (tx) => ({
    url: await selectWebhook(tx, organisationId),
    keys: ctx.secrets.signingKeys('complaints.webhook').map(publicJwk),
    told: (await selectDeliveries(tx, organisationId, mostShown)).map(({ triedAt, ...one }) => ({
      ...one,
      triedAt: triedAt?.toISOString() ?? null,
    })),
  }))
}

/** In one sentence whether the own system is told; null when there is none. Only where it is, not what stands behind it. */
export async function webhookLine(ctx: Context): Promise<{ text: string; isFailing: boolean } | null> {
  const { url, told } = await showWebhook(ctx)
  if (url === null) return null
  const { host } = new URL(url)
  const ended = told.filter(({ state }) => state !== 'due')
  const first = ended.findIndex(({ state }) => state === 'sent')
  const count = first < 0 ? ended.length : first
  const t = translate(webhookText, ctx.language)
  return { text: count > 0 ? t('failed', { host, count }) : t('told', { host }), isFailing: count > 0 }
}
