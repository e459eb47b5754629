// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { outcomesOf } from './outcomes.query.ts'

const half = z
  .string()
  .regex(/^20\d\d-[12]$/)
  .describe('2026-1: January to June 2026')

export const outcomesApi = defineApi({
  method: 'GET',
  path: '/v1/aftercare/outcomes',
  allow: { permission: 'statistics:read' },
  operationId: 'showAftercareOutcomes',
  tag: 'Help after a scam',
  summary: 'Wat verder helpen opleverde, in aantallen · What helping further led to, in numbers',
  description:
    'Protected numbers of one half-year, the newest that may be shown when none is asked for. A cell is moment/measure/answer; moment 0 is the offer itself. null: fewer than ten, or it could be worked out. No claim that a path works.',
  query: z.strictObject({ half: half.optional() }),
  responses: {
    200: z
      .strictObject({
        halves: z.array(half).max(40),
        half: half.nullable().describe('null: nothing can be shown yet'),
        cells: z.record(z.string().max(60), z.int().min(0).nullable()),
      })
      .meta({ id: 'AftercareOutcomes' }),
  },
  async run(ctx, { query }) {
    const found = await outcomesOf(ctx, query.half ?? null)
    if (!found) return { status: 200, body: { halves: [], half: null, cells: {} } }
    return { status: 200, body: { halves: found.halves, half: found.half, cells: found.shown } }
  },
})
