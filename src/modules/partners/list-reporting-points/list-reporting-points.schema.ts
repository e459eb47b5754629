// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { audiences, phases } from '../reporting-point/reporting-point.ts'
import { reportingPointMessages } from './list-reporting-points.text.ts'
import { reportingPointShape } from '../reporting-point/reporting-point.schema.ts'

export const reportingPointsQuery = z.object({
  fraudForm: z
    .string()
    .regex(/^FF-\d{3}$/, reportingPointMessages.fraudFormCode)
    .optional()
    .describe('Taxonomy id, see /fraud-forms'),
  audience: z.enum(audiences).optional(),
  phase: z.enum(phases).optional(),
  after: z.string().max(100).optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const reportingPointList = z
  .object({ items: z.array(reportingPointShape), next: z.string().nullable() })
  .meta({ id: 'ReportingPointList' })
