// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { listObservations } from './list-observations.query.ts'
import { observationList, observationsQuery } from './list-observations.schema.ts'

export const listObservationsApi = defineApi({
  method: 'GET',
  path: '/v1/observations',
  allow: 'anyone',
  operationId: 'listObservations',
  tag: 'Figures',
  summary: 'Gepubliceerde cijfers met hun bron · Published figures with their source',
  description:
    'Figures about online fraud as others published them, each with its source and how precise it is. Source, indicator, form, population, place, breakdown, definition and unit make a series; figures of different series count different things and are not to be added up. Figures of CBS: CC BY 4.0.',
  query: observationsQuery,
  responses: { 200: observationList },
  async run(ctx, { query }) {
    const { after, limit, ...wanted } = query
    const body = await listObservations(ctx, wanted, { after, limit })
    return { status: 200, body, headers: { 'cache-control': 'public, max-age=300' } }
  },
})
