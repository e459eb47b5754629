// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { WarningNews } from '../warning/warning.events.ts'
import { callWebhook, lineUpDeliveries } from './call-webhooks.command.ts'
import { DeliveryDue } from './webhook.events.ts'

export const lineUpWhenNews = listen(WarningNews, {
  job: 'warnings.line-up-deliveries',
  run: (ctx, { warningId, news }) => lineUpDeliveries(ctx, warningId, news),
})

export const callWhenDue = listen(DeliveryDue, { job: 'warnings.call-webhook', run: callWebhook })
