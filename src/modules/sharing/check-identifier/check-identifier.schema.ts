// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { everydayKinds } from '#values'
import { answerKinds } from './answer.ts'
import { fraudForms } from './message-kind.ts'

const questionShape = z.object({
  text: z.string().min(1).max(2048).describe('As it was received: one item, or a sentence that holds some'),
  kind: z.enum(everydayKinds).optional().describe('When you know what it is'),
  platform: z
    .string()
    .max(40)
    .optional()
    .describe(
      'Of a user name: the key of the site or app, such as instagram. Of a merchant: its payment service provider, such as adyen',
    ),
})

export const checksShape = z
  .object({
    items: z.array(questionShape).min(1).max(100),
    purpose: z.string().min(3).max(200).optional().describe('Why you ask; compulsory with a token, and put on record'),
  })
  .meta({ id: 'Checks' })

const answerShape = z
  .object({
    item: z.int().min(0).describe('Place of the question; a sentence may give several answers'),
    kind: z.enum(everydayKinds).nullable(),
    identifier: z.string().nullable().describe('As it was understood'),
    answer: z
      .enum(answerKinds)
      .describe(
        'none_or_too_few is never "safe"; unavailable is never "no reports". looks_like_known: a site or mail address with the name of a known organisation that is not among its own. likely_fraud: what a message as a whole seems to be, wrong about one time in ten',
      ),
    reason: z.string().nullable().describe('Code, only with cannot_check'),
    form: z.enum(fraudForms).nullable().describe('Only with likely_fraud: the form in the taxonomy'),
    organisation: z
      .object({
        name: z.string(),
        site: z.string().nullable(),
        phone: z.string().nullable().describe('E.164, when one was confirmed'),
      })
      .nullable()
      .describe('How to reach the real one: with often_imitated whose it is, with looks_like_known whose it is not'),
    statement: z.string().describe('The answer in one sentence, in the language of Accept-Language'),
    explanation: z.string(),
    advice: z.array(z.string()).describe('What to do, the first thing first'),
    listing: z
      .object({
        authority: z.string(),
        legalBasis: z.string(),
        reason: z.string(),
        since: z.iso.datetime().describe('When it was decided'),
        expiresAt: z.iso.datetime(),
        recallPromised: z
          .boolean()
          .describe('True when an agreement with the authority holds: when this ends, a recall lies in your inbox'),
      })
      .nullable()
      .describe('Only with above_threshold: who decided, on which ground, why, since and until when'),
  })
  .meta({ id: 'CheckAnswer' })

export const checkAnswersShape = z
  .object({
    asOf: z.iso.datetime().describe('Time of these answers; they may change any minute'),
    redressUrl: z.url().describe('How a listed party objects'),
    answers: z.array(answerShape),
    padding: z
      .string()
      .describe('Spaces: answers about as many items are of one length, so that who watches the line learns nothing'),
  })
  .meta({ id: 'CheckAnswers' })
