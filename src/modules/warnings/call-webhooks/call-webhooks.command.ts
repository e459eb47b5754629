// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import type { Secrets } from '#foundation/secrets'
import { tellRegistered } from '#foundation/web'
import { webhooksForWarnings } from '#modules/signals'
import { warningPath } from '../warning/addresses.ts'
import { hasEnglish } from '../warning/warning.ts'
import { selectById, type Warning } from '../warning/warning.store.ts'
import { type DeliveryKey, insertDelivery, takeDelivery, updateDelivery } from './delivery.store.ts'
import { DeliveryDue } from './webhook.events.ts'

/** After so many attempts, in some minutes, it is given up; the feeds still have it. */
const mostAttempts = 8

/** With this key we sign what we tell systems of partners. */
export function webhookKey(secrets: Secrets) {
  return secrets.signingKey('warnings.webhooks')
}

/** Puts in line that each system that wants warnings is told. Doing it twice does it once. */
export async function lineUpDeliveries(ctx: Context, warningId: string, news: number): Promise<void> {
  const system = asSystem(ctx, 'warnings.call-webhooks')
  await transaction(system, async (tx) => {
    for (const { organisationId } of await webhooksForWarnings(system, tx)) {
      const key = { organisationId, warningId, news }
      if (await insertDelivery(tx, key, system.now())) await announce(system, tx, DeliveryDue, key)
    }
  })
}

/** Tells one system of one warning as it is now, signed. Throws when nobody answered well, so that it is tried again a few times. */
export async function callWebhook(ctx: Context, key: DeliveryKey): Promise<void> {
  const system = asSystem(ctx, 'warnings.call-webhooks')
  const { organisationId, warningId, news } = key
  const { taken, url, warning } = await transaction(system, async (tx) => ({
    taken: await takeDelivery(tx, key, system.now()),
    url: (await webhooksForWarnings(system, tx)).find((one) => one.organisationId === organisationId)?.url,
    warning: await selectById(tx, warningId),
  }))
  if (!taken) return
  const isStill = url !== undefined && warning?.news === news
  const because = isStill ? await told(system, url, { for: organisationId, ...cardOf(system, warning) }) : null
  const isLast = taken.attempts >= mostAttempts
  const state = !isStill ? 'dropped' : because === null ? 'sent' : isLast ? 'failed' : 'due'
  await transaction(system, async (tx) => {
    await updateDelivery(tx, key, { state, because })
    if (state === 'due') return
    const line = { action: 'warnings.warning-delivered', subjectKind: 'warning', subjectId: warningId }
    await recordAudit(system, tx, { ...line, detail: { to: organisationId, state } })
  })
  if (state === 'due') throw new Error(`a webhook did not answer: ${because}`)
}

function told(ctx: Context, url: string, content: object): Promise<string | null> {
  const said = { ...content, at: ctx.now().toISOString() }
  return tellRegistered(ctx, url, { key: webhookKey(ctx.secrets), type: 'dijkwacht-warning+jwt', content: said })
}

/** What everybody may read, for a system. `version`: a higher one takes the place of a lower one. */
function cardOf({ settings }: Context, warning: Warning) {
  const { id, code, status, news, form, provinces, content, endsOn, because, withdrawnBecause } = warning
  return {
    id,
    version: news,
    status,
    url: `${settings.baseUrl}${warningPath(code)}`,
    form,
    provinces: provinces.filter((place) => place.startsWith('PV')),
    municipalities: provinces.filter((place) => place.startsWith('GM')),
    nl: content.nl,
    en: hasEnglish(content) ? content.en : null,
    endsOn,
    because: status === 'withdrawn' ? withdrawnBecause : because === '' ? null : because,
    publishedAt: warning.publishedAt.toISOString(),
    changedAt: warning.changedAt.toISOString(),
  }
}
