// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { answerTask } from '../answer-request/answer-task.command.ts'
import type { Right } from '../request/request.ts'
import { listOwnRequests } from './list-own-requests.query.ts'
import { answerAnswer, answerInput, answerParams, requestsAnswer, requestsQuery } from './partner-requests.schema.ts'

const allow = { permission: 'data-requests:answer' } as const

export const listDataRequestsApi = defineApi({
  method: 'GET',
  path: '/v1/data-requests',
  allow,
  operationId: 'listDataRequests',
  tag: 'Data requests',
  summary: 'Verzoeken van betrokkenen aan uw organisatie · Requests of data subjects to your organisation',
  description:
    'Every organisation gets every request of which the data subject showed that it is theirs, whether it keeps anything or not. Answer each one, before the day in `dueOn`.',
  query: requestsQuery,
  responses: { 200: requestsAnswer },
  async run(ctx, { query }) {
    const found = await listOwnRequests(ctx, { after: query.after ?? null, limit: query.limit + 1 })
    const requests = found.slice(0, query.limit)
    const body: z.input<typeof requestsAnswer> = {
      requests: requests.map(({ id, right, law, status, clockFrom, dueOn, identifiers, narrative }) => ({
        id,
        right: right as Right,
        law,
        status,
        countsFrom: clockFrom,
        dueOn: dueOn ?? clockFrom,
        identifiers,
        explanation: narrative,
      })),
      next: found.length > query.limit ? (requests.at(-1)?.id ?? null) : null,
    }
    return { status: 200, body }
  },
})

export const answerDataRequestApi = defineApi({
  method: 'POST',
  path: '/v1/data-requests/:id/answers',
  allow,
  operationId: 'answerDataRequest',
  tag: 'Data requests',
  summary: 'Een verzoek van een betrokkene beantwoorden · Answer the request of a data subject',
  description:
    'Closes the part of your organisation. What Dijkwacht keeps for you is added by itself; what must be erased, corrected or refused a person decides in the workbench first.',
  params: answerParams,
  body: answerInput,
  responses: { 200: answerAnswer },
  idempotent: true,
  async run(ctx, { params, body }) {
    const { kind, explanation, data } = body
    return { status: 200, body: { status: await answerTask(ctx, { taskId: params.id, kind, explanation, own: data }) } }
  },
})
