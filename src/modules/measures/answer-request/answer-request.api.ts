// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { limits } from '../request/clocks.ts'
import { answerInput, requestShape, requestsAnswer, requestsQuery } from './answer.schema.ts'
import { answerRequest } from './answer-request.command.ts'
import { listReceived, type ReceivedRequest, readReceived } from './read-request.query.ts'

const route = { allow: { permission: 'measures:answer' }, tag: 'Measures' } as const

function shown(request: ReceivedRequest): z.input<typeof requestShape> {
  const {
    id,
    measure,
    status,
    askedBy,
    barrier,
    forms,
    identifiers,
    text,
    isRecalled,
    outcome,
    ownReference,
    askedAt,
  } = request
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return {
    id,
    measure,
    status,
    askedBy,
    barrier,
    fraudForms: [...forms],
    identifiers: identifiers.map(({ kind, canonical }) => ({ kind, value: canonical })),
    text,
    isRecalled,
    outcome,
    reference: ownReference,
    askedAt: askedAt.toISOString(),
    decideBy: new Date(askedAt.getTime() + limits[measure].decided * 3_600_000).toISOString(),
    receivedAt: iso(request.receivedAt),
    understoodAt: iso(request.understoodAt),
    decidedAt: iso(request.decidedAt),
    inForceAt: iso(request.inForceAt),
    inForceUntil: request.inForceUntil,
    liftedAt: iso(request.liftedAt),
  }
}

export const listRequestsApi = defineApi({
  ...route,
  method: 'GET',
  path: '/v1/measure-requests',
  operationId: 'listMeasureRequests',
  summary: 'Maatregelen die aan uw organisatie zijn gevraagd · Measures that your organisation was asked for',
  description:
    'What is in the answer counts as received. The same requests lie in your inbox as messages about an item of kind measure-request, with `requestId` in their payload; a recall comes there, and here as the status to-lift or withdrawn. You decide; nobody can order you to do it here.',
  query: requestsQuery,
  responses: { 200: requestsAnswer },
  async run(ctx, { query }) {
    const { requests, pages } = await listReceived(ctx, query.page)
    return { status: 200, body: { requests: requests.map(shown), pages } }
  },
})

export const answerRequestApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/measure-requests/:requestId/answers',
  operationId: 'answerMeasureRequest',
  summary: 'Zeggen wat u met een verzoek doet · Say what you do with a request',
  description:
    'Saying the same again changes nothing. 409: that is not possible any more, because it was taken back or is over; read the request again. With confirm a `reference` of your own is needed: after it is lifted, what it was about is not shown to you any more.',
  params: z.object({ requestId: z.uuid() }),
  body: answerInput,
  responses: { 200: requestShape },
  async run(ctx, { params, body }) {
    const answered = await answerRequest(ctx, params.requestId, body)
    const request = await readReceived(ctx, answered.id)
    if (!request) throw new Error('a request that was answered is gone')
    return { status: 200, body: shown(request) }
  },
})
