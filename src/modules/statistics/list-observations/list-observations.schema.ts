// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { populations, sourceKinds, units } from '../observation/observation.ts'

const filter = z
  .string()
  .regex(/^[^\0]{1,200}$/)
  .optional()

export const observationsQuery = z.object({
  source: filter.describe('Who published it, for instance CBS'),
  indicator: filter.describe('What was measured, for instance victims_share'),
  form: z
    .string()
    .regex(/^FF-\d{3}$/)
    .optional()
    .describe('Fraud form of the taxonomy, without its kinds'),
  population: z.enum(populations).optional(),
  place: z
    .string()
    .regex(/^([A-Z]{2}|GM\d{4}|(VR|PV|LD)\d{2})$/)
    .optional()
    .describe('A country (NL), or a code such as GM0363, VR13, PV27'),
  period: filter.describe('A year, 2025-H1 for its first half, 2025-Q3 or 2025-03'),
  after: z.uuid().optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const bound = z.number().nullable()

export const observationShape = z
  .object({
    id: z.uuid().describe('Never changes, also when the figure is corrected or withdrawn'),
    source: z.string(),
    indicator: z.string(),
    form: z.string().nullable().describe('null: what was counted is no form of the taxonomy; see `breakdown`'),
    population: z.enum(populations).describe('Whom or what it is about'),
    place: z.string(),
    breakdown: z.string(),
    definition: z.string().describe('Version of what was counted. Figures with another definition are another series.'),
    unit: z.enum(units),
    period: z.string(),
    value: z.number(),
    low: bound.describe('Lower bound of the interval (as a rule 95%), where the publisher gives one'),
    high: bound.describe('Upper bound of the interval (as a rule 95%), where the publisher gives one'),
    precision: z.string().describe('How sure the source is: exact, about, more than, …'),
    isProvisional: z.boolean(),
    seriesBreak: z.string().describe('Why it cannot be compared with the figures before it; empty when it can'),
    url: z.url(),
    sourceKind: z
      .enum(sourceKinds)
      .describe('secondary: still to be checked with the publisher; derived: reckoned by us; doubtful: probably wrong'),
    retrievedOn: z.iso.date(),
    licence: z.string().describe('Empty: a fact, with its source'),
    remark: z.string().describe('What one must know to read it right'),
    withdrawn: z.string().describe('Why it does not count any more; empty while it does'),
    earlier: z
      .array(
        z.object({
          value: z.number(),
          low: bound,
          high: bound,
          precision: z.string(),
          isProvisional: z.boolean(),
          url: z.string(),
          replacedOn: z.iso.date(),
        }),
      )
      .describe('What it was before each correction, oldest first'),
  })
  .meta({ id: 'Observation' })

export const observationList = z
  .object({ items: z.array(observationShape), next: z.string().nullable() })
  .meta({ id: 'ObservationList' })
