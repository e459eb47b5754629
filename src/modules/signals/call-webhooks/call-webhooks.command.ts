// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import type { Secrets } from '#foundation/secrets'
import { tellRegistered } from '#foundation/web'
import { cardsOf } from '../give-signals/card.query.ts'
import { signalForMachine } from './signal-for-machine.query.ts'
import { DeliveryDue } from './webhook.events.ts'
import { type DeliveryKey, insertDelivery, selectWebhooks, takeDelivery, updateDelivery } from './webhook.store.ts'

/** After so many attempts, in some minutes, it is given up; the feed and the API still have it. */
const mostAttempts = 8

/** With this key we sign what we tell systems of partners. */
export function webhookKey(secrets: Secrets) {
  return secrets.signingKey('signals.webhooks')
}

/** A signal is news: puts in line that each system is told for which it is. Doing it twice does it once. */
export async function lineUpDeliveries(ctx: Context, signalId: string, news: number): Promise<void> {
  const system = asSystem(ctx, 'signals.call-webhooks')
  for (const { organisationId } of await transaction(system, selectWebhooks)) {
    if (!(await signalForMachine(system, organisationId, signalId))) continue
    const key = { organisationId, signalId, news }
    await transaction(system, async (tx) => {
      if (await insertDelivery(tx, key, system.now())) await announce(system, tx, DeliveryDue, key)
    })
  }
}

/**
 * Tells one system of one signal: the card as it is now, signed. Throws when nobody answered well, so that it is tried again a few times. What is no
 * longer for this organisation, or was changed again, is not told.
 */
export async function callWebhook(ctx: Context, key: DeliveryKey): Promise<void> {
  const system = asSystem(ctx, 'signals.call-webhooks')
  const { organisationId, signalId, news } = key
  const taken = await transaction(system, (tx) => takeDelivery(tx, key, system.now()))
  if (!taken) return
  const signal = await signalForMachine(system, organisationId, signalId)
  const isStill = signal !== null && signal.news === news
  const [card] = isStill ? await cardsOf(system, [signal]) : []
  const because = card ? await told(system, taken.url, { for: organisationId, ...card }) : null
  const isLast = taken.attempts >= mostAttempts
  const state = !card ? 'dropped' : because === null ? 'sent' : isLast ? 'failed' : 'due'
  await transaction(system, async (tx) => {
    await updateDelivery(tx, key, { state, because })
    if (state === 'due') return
    const line = { action: 'signals.signal-delivered', subjectKind: 'signal', subjectId: signalId }
    await recordAudit(system, tx, { ...line, detail: { to: organisationId, state } })
  })
  if (state === 'due') throw new Error(`a webhook did not answer: ${because}`)
}

/** Null when it was taken; otherwise why not, in a word. */
function told(ctx: Context, url: string, content: object): Promise<string | null> {
  const said = { ...content, at: ctx.now().toISOString() }
  return tellRegistered(ctx, url, { key: webhookKey(ctx.secrets), type: 'dijkwacht-signal+jwt', content: said })
}
