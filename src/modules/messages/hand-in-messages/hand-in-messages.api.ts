// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { messageMessages } from '../message/message.text.ts'
import { followMessage } from '../follow-message/follow-message.query.ts'
import { handInMessage } from './hand-in-message.command.ts'
import { followedShape, handedInShape } from './hand-in-messages.schema.ts'

export const forwardMessageApi = defineApi({
  method: 'POST',
  path: '/v1/shield/messages',
  allow: { permission: 'shield:report' },
  operationId: 'handInMessage',
  tag: 'Shield',
  summary: 'Een verdacht bericht of een link doorgeven · Hand in a suspicious message or link',
  description:
    'The message is kept sealed until it is judged, and for at most 72 hours; then only its digest and the redacted addresses remain. It is read in the background: ask for its state.',
  body: handedInShape,
  responses: { 202: followedShape },
  idempotent: true,
  bodyLimit: 15 * 1024 * 1024,
  async run(ctx, { body }) {
    const { messageId } = await handInMessage(ctx, body)
    const { receivedAt, status, answer } = (await followMessage(ctx, messageId)) ?? notThere()
    return {
      status: 202,
      headers: { location: `/v1/shield/messages/${messageId}` },
      body: { messageId, receivedAt: receivedAt.toISOString(), status, answer },
    }
  },
})

export const followMessageApi = defineApi({
  method: 'GET',
  path: '/v1/shield/messages/:messageId',
  allow: { permission: 'shield:report' },
  operationId: 'followMessage',
  tag: 'Shield',
  summary: 'Hoe het staat met een bericht dat u doorgaf · State of a message that you handed in',
  params: z.object({ messageId: z.uuid() }),
  responses: { 200: followedShape },
  async run(ctx, { params: { messageId } }) {
    const { receivedAt, status, answer } = (await followMessage(ctx, messageId)) ?? notThere()
    return { status: 200, body: { messageId, receivedAt: receivedAt.toISOString(), status, answer } }
  },
})

function notThere(): never {
  throw new Refusal(messageMessages.noSuchMessage, { status: 404 })
}
