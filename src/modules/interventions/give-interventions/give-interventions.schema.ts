// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { evidenceLevels, reporters } from '#values'
import {
  audiences,
  claimSorts,
  costBands,
  doers,
  intensities,
  kinds,
  mechanisms,
  statuses,
} from '../intervention/intervention.ts'

const bilingual = z.object({ nl: z.string(), en: z.string().nullable() })

/** What is given of an intervention: what everybody may read. */
export const givenIntervention = z
  .object({
    code: z.string(),
    kind: z.enum(kinds),
    status: z.enum(statuses),
    country: z.string().describe('ISO 3166-1 alpha-2; EU; XX for several countries together'),
    title: bilingual,
    how: bilingual,
    mechanism: z.enum(mechanisms),
    audiences: z.array(z.enum(audiences)).describe('None: not known'),
    intensity: z.enum(intensities).nullable().describe('Seen once, taken part in once, or trained; null: not known'),
    forms: z.array(z.string()).describe('Codes of the taxonomy'),
    steps: z.array(z.string()).describe('Steps of the barrier model'),
    barriers: z.array(z.string()).describe('Barriers of the barrier model'),
    owner: z.string(),
    partners: z.array(z.string()),
    doableBy: z.array(z.enum(doers)),
    cost: z.enum(costBands),
    startsOn: z.string().nullable().describe('A day, a month or a year: 2022-08-31, 2022-08 or 2022'),
    endsOn: z.string().nullable(),
    regions: z.array(z.string()).describe('Municipalities and safety regions; none: the whole country'),
    isReported: z.boolean().describe('Known only from sources; who runs it did not fill it in here'),
    plan: z
      .object({
        design: z.string(),
        indicator: z.string(),
        baseline: z.string(),
        weeks: z.number(),
        judge: z.string(),
        stopWhen: z.string(),
      })
      .nullable(),
    stopReason: z.string().nullable(),
    lesson: bilingual.nullable(),
    evidence: z.enum(evidenceLevels).describe('By rule: who measured an effect, in which source'),
    claims: z.array(
      z.object({
        sort: z.enum(claimSorts),
        text: bilingual,
        of: bilingual.nullable(),
        period: bilingual,
        by: z.enum(reporters),
        source: z.number().describe('Which of the sources, from 1'),
      }),
    ),
    sources: z.array(
      z.object({
        title: z.string(),
        publisher: z.string(),
        date: z.string(),
        dated: z.enum(['published', 'read']),
        url: z.string().nullable(),
      }),
    ),
    transfer: bilingual.nullable().describe('Could it be done in the Netherlands'),
    legal: bilingual.nullable().describe('How the law differs'),
    reviewOn: z.string(),
    changedAt: z.string(),
  })
  .meta({ id: 'Intervention' })

export const givenInterventions = z.object({ interventions: z.array(givenIntervention) }).meta({ id: 'Interventions' })

export const interventionsQuery = z.object({
  kind: z.enum(kinds).optional(),
  status: z.enum(statuses).optional(),
  country: z.string().max(2).optional().describe('NL for ours'),
  form: z.string().max(20).optional().describe('Code of the taxonomy; wider and narrower ones count too'),
})

export const interventionParams = z.object({ code: z.string().max(60) })
