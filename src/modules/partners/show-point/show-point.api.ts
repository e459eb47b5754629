// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { entryFields } from '../keep-entry/change.ts'
import { keepMessages } from '../keep-entry/keep-messages.text.ts'
import { findReportingPoint } from '../list-reporting-points/list-reporting-points.query.ts'
import { pointId, reportingPointShape, sourceShape } from '../reporting-point/reporting-point.schema.ts'
import { pointHistory } from './point-history.query.ts'

const params = z.object({ pointId })

const pointHistoryShape = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.uuid(),
        at: z.iso.datetime(),
        what: z.enum(['changed', 'stopped', 'assigned', 'approved']),
        fields: z
          .array(z.enum(entryFields))
          .describe('Which parts; never what they said, so that nobody calls an old number'),
        source: sourceShape.nullable(),
        unwarned: z.boolean().describe('The organisation could not be mailed beforehand, so it waited three days'),
      }),
    ),
    next: z.uuid().nullable(),
  })
  .meta({ id: 'ReportingPointHistory' })

const headers = { 'cache-control': 'public, max-age=300' }

export const findReportingPointApi = defineApi({
  method: 'GET',
  path: '/v1/reporting-points/:pointId',
  allow: 'anyone',
  operationId: 'findReportingPoint',
  tag: 'Reporting points',
  summary: 'Eén meldpunt · One reporting point',
  description:
    'A phone number is left out when no two people approved it, or nobody compared it with its source in the last six months.',
  params,
  responses: { 200: reportingPointShape },
  async run(ctx, { params: { pointId: id } }) {
    const body = await findReportingPoint(ctx, id)
    if (!body) throw new Refusal(keepMessages.noPoint, { status: 404 })
    return { status: 200, body, headers }
  },
})

export const pointHistoryApi = defineApi({
  method: 'GET',
  path: '/v1/reporting-points/:pointId/history',
  allow: 'anyone',
  operationId: 'listReportingPointHistory',
  tag: 'Reporting points',
  summary: 'Wat er aan een meldpunt veranderde · What changed of a reporting point',
  description:
    'Newest first: which parts changed, were approved or were stopped, when, and from which source. Nobody is named.',
  params,
  query: z.object({
    before: z.uuid().optional().describe('The value of `next` in the page before'),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  responses: { 200: pointHistoryShape },
  async run(ctx, { params: { pointId: id }, query }) {
    const body = await pointHistory(ctx, id, query)
    if (!body) throw new Refusal(keepMessages.noPoint, { status: 404 })
    return { status: 200, body, headers }
  },
})
