// SPDX-License-Identifier: EUPL-1.2
import { webMessages } from '#foundation/web'
import { z } from 'zod'
import { everydayKinds } from '#values'
import { rights, taskStatuses } from '../request/request.ts'

export const requestsQuery = z.object({
  after: z.uuid().optional().describe('The last request that you handled'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

const requestShape = z
  .object({
    id: z.string(),
    right: z.enum(rights),
    law: z.enum(['avg', 'wpg']).describe('By which law your organisation answers; draft'),
    status: z.enum(taskStatuses),
    countsFrom: z.iso.date(),
    dueOn: z.iso.date(),
    identifiers: z
      .array(z.object({ kind: z.enum(everydayKinds), value: z.string() }))
      .describe(
        'Shown to belong to the data subject. Empty when they hold the code of a report: then only what you reported or received by Dijkwacht is meant',
      ),
    explanation: z.string().describe('What is wrong, or why, in the words of the data subject'),
  })
  .meta({ id: 'DataRequest' })

export const requestsAnswer = z
  .object({
    requests: z.array(requestShape),
    next: z.string().nullable().describe('Ask for what comes after this one; null: there is no more'),
  })
  .meta({ id: 'DataRequests' })

export const answerParams = z.object({ id: z.uuid() })

export const answerInput = z.object({
  kind: z
    .enum(['full', 'neutral'])
    .describe('neutral: the first answer of police and prosecutor, which neither confirms nor denies'),
  explanation: z.string().trim().max(5_000).default('').describe('For the data subject, who reads exactly this'),
  data: z
    .array(
      z.object({ name: z.string().regex(/\S/, webMessages.required).max(200), value: z.string().trim().max(5_000) }),
    )
    .max(500)
    .default([])
    .describe('What your own systems keep that the data subject told you. Nothing about who reported something'),
})

export const answerAnswer = z.object({ status: z.enum(taskStatuses) }).meta({ id: 'DataRequestStatus' })
