// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { holdMessages } from './hold-data.text.ts'

export const holdInput = z.object({
  kind: z
    .enum(['report', 'case', 'listing'])
    .describe('case: every report of your own in the case of this report, as it is now'),
  id: z.uuid(),
  reason: z.string().trim().min(10, holdMessages.reasonTooShort).max(2_000),
  endsOn: z.iso.date().describe('The last day; at most five years from now'),
})

export const placedHolds = z.object({ holds: z.array(z.uuid()) }).meta({ id: 'PlacedHolds' })

export const holdParams = z.object({ holdId: z.uuid() })

export const holdsQuery = z.object({
  after: z.uuid().optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const holdShape = z
  .object({
    id: z.uuid(),
    kind: z.enum(['report', 'listing']),
    subjectId: z.uuid(),
    reason: z.string(),
    placedAt: z.iso.datetime(),
    endsOn: z.iso.date(),
    liftedAt: z.iso.datetime().nullable(),
    isInForce: z.boolean(),
  })
  .meta({ id: 'Hold' })

export const holdList = z.object({ items: z.array(holdShape), next: z.string().nullable() }).meta({ id: 'HoldList' })
