// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { itemKinds, recallReasons } from '../disclosure/disclosure.ts'
import { messageKinds, receiptOutcomes } from './message.ts'

export const mostMessages = 500

export const inboxQuery = z.object({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .describe('The last number that you handled'),
  limit: z.coerce.number().int().min(1).max(mostMessages).default(100),
})

const messageShape = z
  .object({
    number: z.number().int().describe('Counts up by one for your organisation; messages come in this order'),
    kind: z.enum(messageKinds),
    exchange: z.string(),
    purpose: z.string().describe('The only use that the agreement allows'),
    item: z.object({
      kind: z.enum(itemKinds),
      key: z.string().describe('The same item always has the same key for you, and another key for anybody else'),
      version: z.number().int().min(1),
    }),
    source: z.string().describe('A pseudonym of the organisation from which it comes, meaningful to you alone'),
    payload: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('Null in a recall, after you said that it is effective, and after it was erased where it came from'),
    reason: z.enum(recallReasons).nullable(),
    sentAt: z.iso.datetime(),
  })
  .meta({ id: 'InboxMessage' })

export const inboxAnswer = z
  .object({ messages: z.array(messageShape), last: z.number().int().describe('Ask for what comes after this number') })
  .meta({ id: 'Inbox' })

export const receiptsInput = z.object({
  receipts: z
    .array(
      z.object({
        number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
        outcome: z.enum(receiptOutcomes),
        reason: z.string().trim().max(300).optional().describe('Why you rejected it; without personal data'),
      }),
    )
    .min(1)
    .max(mostMessages),
})

export const receiptsAnswer = z
  .object({
    receipts: z.array(
      z.object({
        number: z.number().int(),
        verdict: z
          .enum(['recorded', 'repeated', 'never-fetched', 'unknown'])
          .describe(
            'repeated: said before, or an earlier word that came late; never-fetched: you did not fetch this message',
          ),
        isSuperseded: z.boolean().describe('A later message about the same item waits for you'),
      }),
    ),
  })
  .meta({ id: 'InboxReceipts' })
