// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { giveReceipts } from './give-receipts.command.ts'
import { inboxAnswer, inboxQuery, receiptsAnswer, receiptsInput } from './inbox.schema.ts'
import type { Message } from './message.ts'
import { readInbox } from './read-inbox.command.ts'

const allow = { permission: 'disclosures:receive' } as const

const shown = ({ itemKind, itemKey, version, sentAt, state: _, ...rest }: Message) => ({
  ...rest,
  item: { kind: itemKind, key: itemKey, version },
  sentAt: sentAt.toISOString(),
})

export const readInboxApi = defineApi({
  method: 'GET',
  path: '/v1/inbox',
  allow,
  operationId: 'readInbox',
  tag: 'Inbox',
  summary: 'Wat voor uw organisatie klaarligt · What waits for your organisation',
  description:
    'Disclosures, corrections and recalls, in order. Keep the number that you handled last and ask for what comes after it; asking again gives the same. A recall must be carried out wherever you use the item.',
  query: inboxQuery,
  responses: { 200: inboxAnswer },
  async run(ctx, { query }) {
    const messages = await readInbox(ctx, query)
    const body: z.input<typeof inboxAnswer> = {
      messages: messages.map(shown),
      last: messages.at(-1)?.number ?? query.after,
    }
    return { status: 200, body }
  },
})

export const giveReceiptsApi = defineApi({
  method: 'POST',
  path: '/v1/inbox/receipts',
  allow,
  operationId: 'giveReceipts',
  tag: 'Inbox',
  summary: 'Zeggen wat u met berichten deed · Say what you did with messages',
  description:
    'accepted: you have it; effective: your systems work by it; rejected: you will not use it, with the reason. Repeating a receipt does no harm.',
  body: receiptsInput,
  responses: { 200: receiptsAnswer },
  async run(ctx, { body }) {
    return { status: 200, body: { receipts: await giveReceipts(ctx, body.receipts) } }
  },
})
