// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import type { Secrets } from '#foundation/secrets'
import { tellRegistered } from '#foundation/web'
import { ComplaintNewsDue } from './webhook.events.ts'
import { insertDelivery, type News, takeDelivery, updateDelivery } from './webhook.store.ts'

/** After so many attempts, in some minutes, it is given up; the API still has it. */
const mostAttempts = 8

/** With this key we sign what we tell systems of filers. */
export function webhookKey(secrets: Secrets) {
  return secrets.signingKey('complaints.webhook')
}

/** Puts in line that the filer's system hears this, when it wants to. Doing it twice does it once. */
export async function lineUp(ctx: Context, news: News): Promise<void> {
  const system = asSystem(ctx, 'complaints.call-webhook')
  await transaction(system, async (tx) => {
    const deliveryId = await insertDelivery(tx, system.newId(), news, system.now())
    if (deliveryId) await announce(system, tx, ComplaintNewsDue, { deliveryId })
  })
}

/**
 * Tells one system one thing, signed: which complaint, its status and the code of the ground, and nothing of what was told. Throws when nobody
 * answered well, so that it is tried again a few times.
 */
export async function callWebhook(ctx: Context, deliveryId: string): Promise<void> {
  const system = asSystem(ctx, 'complaints.call-webhook')
  const taken = await transaction(system, (tx) => takeDelivery(tx, deliveryId, system.now()))
  if (!taken) return
  const { organisationId, complaintId: id, number, news, status, reason, version, happenedAt } = taken
  const said = { for: organisationId, id, number, news, status, reason, version, at: happenedAt.toISOString() }
  const key = webhookKey(system.secrets)
  const because = await tellRegistered(system, taken.url, { key, type: 'dijkwacht-complaint+jwt', content: said })
  const state = because === null ? 'sent' : taken.attempts >= mostAttempts ? 'failed' : 'due'
  await transaction(system, async (tx) => {
    await updateDelivery(tx, deliveryId, { state, because })
    if (state === 'due') return
    const line = { action: 'complaints.complaint-news-told', subjectKind: 'complaint', subjectId: id }
    await recordAudit(system, tx, { ...line, detail: { to: organisationId, state } })
  })
  if (state === 'due') throw new Error(`a webhook did not answer: ${because}`)
}
