// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { identifierKinds } from '#values'
import { measures, outcomes, refusals, requestStatuses } from '../request/request.ts'

/** What whoever is asked can say, in the order in which it mostly happens. */
export const answers = ['understand', 'promise', 'confirm', 'refuse', 'lift'] as const
export type Answer = (typeof answers)[number]

export const longestWords = 600
export const longestReference = 60

export const answerInput = z.object({
  answer: z
    .enum(answers)
    .describe(
      'understand: a person reads it; promise: you will do it; confirm: it is in force; refuse: you do not do it, with `refusal`, or cannot; lift: it is over',
    ),
  outcome: z
    .enum(outcomes)
    .optional()
    .describe(
      'With confirm: done, partly or already (it was there before we asked). With refuse: refused or impossible',
    ),
  refusal: z.enum(refusals).optional().describe('With refuse, unless it is impossible: why'),
  words: z.string().max(longestWords).optional().describe('In your own words, without personal data'),
  reference: z
    .string()
    .max(longestReference)
    .optional()
    .describe('By what you find it in your own system, to lift it later; without personal data'),
  until: z.iso
    .date()
    .optional()
    .describe('With confirm: the last day on which it is in force; left out: until further notice'),
})
export type AnswerInput = z.infer<typeof answerInput>

const time = z.iso.datetime().nullable()

export const requestShape = z
  .object({
    id: z.uuid(),
    measure: z.enum(measures),
    status: z.enum(requestStatuses),
    askedBy: z.string().describe('The organisation that asks, and answers for the request'),
    barrier: z.string().describe('Id of the barrier in the barrier model'),
    fraudForms: z.array(z.string()).describe('Forms of fraud that it is about: concepts of the taxonomy'),
    identifiers: z
      .array(z.object({ kind: z.enum(identifierKinds), value: z.string() }))
      .describe(
        'What it hits, until you lifted it. Empty when it is about a form of fraud, once it was lifted, and when it was recalled before you promised anything',
      ),
    text: z.string().nullable().describe('What is asked, in Dutch'),
    isRecalled: z.boolean(),
    outcome: z.enum(outcomes).nullable(),
    reference: z.string().nullable(),
    askedAt: z.iso.datetime(),
    decideBy: z.iso.datetime(),
    receivedAt: time,
    understoodAt: time,
    decidedAt: time,
    inForceAt: time,
    inForceUntil: z.iso.date().nullable(),
    liftedAt: time,
  })
  .meta({ id: 'MeasureRequest' })

export const requestsAnswer = z
  .object({ requests: z.array(requestShape), pages: z.number().int() })
  .meta({ id: 'MeasureRequests' })

export const requestsQuery = z.object({
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(1)
    .describe('50 a page, open requests first and of those the oldest'),
})
