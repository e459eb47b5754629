// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { AnswerDue } from '../message/message.events.ts'
import { sendReply } from './send-reply.command.ts'

export const replyWhenDue = listen(AnswerDue, {
  job: 'shield.send-reply',
  run: (ctx, { messageId }) => sendReply(ctx, messageId),
})
