// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { listReportingPoints } from './list-reporting-points.query.ts'
import { reportingPointList, reportingPointsQuery } from './list-reporting-points.schema.ts'

export const listReportingPointsApi = defineApi({
  method: 'GET',
  path: '/v1/reporting-points',
  allow: 'anyone',
  operationId: 'listReportingPoints',
  tag: 'Reporting points',
  summary: 'Meldpunten met wat zij doen · Reporting points and what they do',
  description:
    'The register of organisations that help after online fraud, compiled from public sources and not yet confirmed by each organisation. Entries with `needsVerification` are incomplete. A phone number is left out when nobody compared it with its source in the last six months.',
  query: reportingPointsQuery,
  responses: { 200: reportingPointList },
  async run(ctx, { query }) {
    const { fraudForm, audience, phase, after, limit } = query
    const body = await listReportingPoints(ctx, {
      limit,
      ...(fraudForm !== undefined && { fraudForm }),
      ...(audience !== undefined && { audience }),
      ...(phase !== undefined && { phase }),
      ...(after !== undefined && { after }),
    })
    return { status: 200, body, headers: { 'cache-control': 'public, max-age=300' } }
  },
})
