// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { MessageReceived } from '../message/message.events.ts'
import { understandReceived } from './understand-received.command.ts'

export const understandWhenReceived = listen(MessageReceived, {
  job: 'shield.understand-received',
  run: (ctx, { messageId }) => understandReceived(ctx, messageId),
})
