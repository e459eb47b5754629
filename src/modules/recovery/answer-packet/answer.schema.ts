// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { answers, packetStatuses, refusals, sides } from '../recall/recall.ts'

export const longestReference = 60
const mostCents = 1_000_000_000_000

export const answerInput = z.object({
  answer: z
    .enum(answers)
    .describe(
      'acknowledge: you work on it. Payer’s bank: confirm: your customer made this payment and wants it back; deny: you know no such payment of a customer of yours. Both: recall: all of it is back with the payer; part: part of it, with `returnedInCents`; miss: it is not there any more; refuse: you do not do it, with `refusal`. Recipient’s bank, once confirmed: freeze: you hold it',
    ),
  returnedInCents: z.number().int().min(1).max(mostCents).optional().describe('With part: how much went back'),
  refusal: z.enum(refusals).optional().describe('With refuse: why. investigation is never told to whoever reported'),
  reference: z
    .string()
    .max(longestReference)
    .optional()
    .describe('By what you find it in your own system; without personal data'),
  saidAt: z.iso
    .datetime()
    .optional()
    .describe('When you said it, if this may come late: what is older than your last word changes nothing'),
})
export type AnswerInput = z.infer<typeof answerInput>

const time = z.iso.datetime().nullable()

export const packetShape = z
  .object({
    id: z.uuid(),
    side: z.enum(sides).describe('sending: the payer is your customer; receiving: the money came to your customer'),
    status: z.enum(packetStatuses),
    isConfirmed: z
      .boolean()
      .describe('false: nobody has looked whether this payment exists; do nothing with the account'),
    reference: z.string().describe('By what people name this request on the phone'),
    askedBy: z.string(),
    fraudForm: z.string().nullable(),
    origin: z
      .object({ kind: z.enum(['report', 'complaint']), number: z.string() })
      .nullable()
      .describe('Only for the payer’s own bank'),
    payment: z
      .object({
        fromAccount: z.string(),
        toAccount: z.string(),
        amountInCents: z.number().int(),
        paidAt: z.iso.datetime().describe('As the payer says; often to the hour'),
      })
      .nullable()
      .describe('Null after a recall, and once you said what came of it'),
    ownReference: z.string().nullable(),
    returnedInCents: z.number().int().nullable(),
    askedAt: z.iso.datetime(),
    acknowledgeBy: z.iso.datetime().describe('Counts from the moment that it lay in your inbox'),
    receivedAt: time,
    acknowledgedAt: time,
    confirmedAt: time,
    decidedAt: time,
  })
  .meta({ id: 'RecallRequest' })

export const packetsAnswer = z
  .object({ requests: z.array(packetShape), pages: z.number().int() })
  .meta({ id: 'RecallRequests' })

export const packetsQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1).describe('50 a page: what waits for your word first'),
})
