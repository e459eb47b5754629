// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const activitiesQuery = z.object({
  after: z.string().min(1).max(100).optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const versionParams = z.object({
  id: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .max(100),
  version: z.coerce.number().int().min(1).max(10_000),
})

const lines = z.array(z.string())

export const activityShape = z
  .object({
    id: z.string(),
    version: z.number().int(),
    since: z.iso.datetime().describe('Since when this installation works by this version'),
    name: z.string(),
    purpose: z.string(),
    legalBasis: z.string().describe('A draft until the controller adopts it'),
    dataCategories: lines,
    subjectCategories: lines,
    recipients: lines,
    retention: z.array(z.object({ table: z.string(), kept: z.string() })),
    controller: z.string(),
  })
  .meta({ id: 'ProcessingActivity' })

export const activityList = z
  .object({
    items: z.array(activityShape),
    next: z.string().nullable(),
    contactPoint: z
      .string()
      .describe('The organisation that people turn to about their data, for all controllers (art. 26 AVG)'),
  })
  .meta({ id: 'ProcessingActivityList' })
