// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { listFigures } from './list-figures.query.ts'
import { figureList, figuresQuery } from './list-figures.schema.ts'

export const listFiguresApi = defineApi({
  method: 'GET',
  path: '/v1/official-figures',
  allow: 'anyone',
  operationId: 'listOfficialFigures',
  tag: 'Figures',
  summary: 'Gepubliceerde cijfers met hun bron · Published figures with their source',
  description:
    'Figures about online fraud as others published them, each with its source and how precise it is. Figures of different publishers count different things: read `remark` before you compare. Figures of CBS: CC BY 4.0.',
  query: figuresQuery,
  responses: { 200: figureList },
  async run(ctx, { query }) {
    const { after, limit, ...wanted } = query
    const body = await listFigures(ctx, wanted, { after, limit })
    return { status: 200, body, headers: { 'cache-control': 'public, max-age=300' } }
  },
})
