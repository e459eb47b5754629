// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { SignalNews } from '../signal/signal.events.ts'
import { callWebhook, lineUpDeliveries } from './call-webhooks.command.ts'
import { DeliveryDue } from './webhook.events.ts'

export const lineUpWhenNews = listen(SignalNews, {
  job: 'signals.line-up-deliveries',
  run: (ctx, { signalId, news }) => lineUpDeliveries(ctx, signalId, news),
})

export const callWhenDue = listen(DeliveryDue, { job: 'signals.call-webhook', run: callWebhook })
