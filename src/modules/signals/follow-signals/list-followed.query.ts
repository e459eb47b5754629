// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { labelOf, listFraudForms } from '#modules/taxonomy'
import { selectDeliveries, selectWebhooks } from '../call-webhooks/webhook.store.ts'
import { inWords } from '../signal/in-words.query.ts'
import { selectSignal } from '../signal/signal.store.ts'
import { readerOf, signalTransaction } from '../signal/who.query.ts'
import { mailState } from './follow.command.ts'
import { selectFeedSince, selectFollowed } from './follow.store.ts'

const mostDeliveries = 10

/** What the person who asks follows and how, and whether the system of the own organisation is told. */
export async function listFollowed(ctx: Context) {
  const by = readerOf(ctx)
  return signalTransaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const followed = []
    for (const subject of await selectFollowed(tx, by.id))
      followed.push({
        ...subject,
        name: subject.topic === 'form' ? await labelOf(own, subject.value, ctx.language) : null,
      })
    const [webhook] = await selectWebhooks(tx)
    const told = []
    for (const one of webhook ? await selectDeliveries(tx, by.organisationId, mostDeliveries) : []) {
      const signal = await selectSignal(tx, one.signalId)
      const [words] = signal ? await inWords(own, [signal]) : []
      told.push({ ...one, title: words?.title ?? null })
    }
    return {
      followed,
      forms: (await listFraudForms(own)).map(({ id, label }) => ({ id, text: label[ctx.language] })),
      ...(await mailState(ctx, tx, by.id)),
      feedSince: await selectFeedSince(tx, by.id),
      /** Only where it is, not what stands behind it. */
      webhook: webhook ? { host: new URL(webhook.url).host, told } : null,
    }
  })
}
