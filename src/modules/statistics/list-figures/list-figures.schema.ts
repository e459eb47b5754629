// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { sourceKinds, units } from '../official-figure/official-figure.ts'

const filter = z.string().min(1).max(200).optional()

export const figuresQuery = z.object({
  publisher: filter.describe('Who published it, for instance CBS'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  indicator: filter.describe('What was counted, for instance victims_share_15plus'),
  period: filter.describe('A year, or 2025-H1 for its first half'),
  after: z.uuid().optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const officialFigureShape = z
  .object({
    id: z.uuid(),
    publisher: z.string(),
    country: z.string(),
    period: z.string(),
    indicator: z.string(),
    breakdown: z.string(),
    value: z.number(),
    low: z.number().nullable().describe('Lower bound of the 95% interval, where the publisher gives one'),
    high: z.number().nullable().describe('Upper bound of the 95% interval, where the publisher gives one'),
    unit: z.enum(units),
    precision: z.string().describe('How sure the source is: exact, about, more than, …'),
    sourceUrl: z.url(),
    sourceKind: z.enum(sourceKinds).describe('secondary: still to be checked with the publisher'),
    remark: z.string().describe('Breaks in the series and other things one must know'),
  })
  .meta({ id: 'OfficialFigure' })

export const figureList = z
  .object({ items: z.array(officialFigureShape), next: z.string().nullable() })
  .meta({ id: 'OfficialFigureList' })
