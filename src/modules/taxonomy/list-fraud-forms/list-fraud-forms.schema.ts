// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

const bilingual = z.object({ nl: z.string(), en: z.string() })

export const fraudFormsQuery = z.object({
  /** Deepest level: 1 for the main forms only. */
  level: z.coerce.number().int().min(1).max(9).optional(),
})

const fraudFormShape = z
  .object({
    id: z.string().describe('Code to send with a report, for instance FF-410'),
    parent: z.string().nullable().describe('The form that this one is a kind of; null for a main form'),
    level: z.number().int(),
    priority: z.number().int().nullable().describe('Rank among the priority forms of the action plan'),
    label: bilingual,
    definition: bilingual,
  })
  .meta({ id: 'FraudForm' })

export const editionShape = z.object({
  id: z.string(),
  version: z.string(),
  publishedOn: z.string(),
  status: z.enum(['draft', 'published']),
})

export const fraudFormList = z
  .object({
    edition: editionShape,
    items: z.array(fraudFormShape),
  })
  .meta({ id: 'FraudFormList' })
