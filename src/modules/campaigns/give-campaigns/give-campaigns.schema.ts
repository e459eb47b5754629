// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { howMeasured } from '../evaluate-campaign/measurement.ts'
import { assetKinds, budgetBands, channels, goalKinds } from '../campaign/campaign.ts'
import { audiences } from '../message/audience.ts'
import { questions, stances } from '../message/stance.ts'

/** What is given of a campaign: what everybody may read. */
export const givenCampaign = z
  .object({
    code: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    status: z.enum(['approved', 'cancelled']),
    audience: z.enum(audiences),
    forms: z.array(z.string()).describe('Codes of the taxonomy'),
    startsOn: z.string().describe('ISO day'),
    endsOn: z.string().describe('ISO day, the last one'),
    precision: z.enum(['day', 'month']).describe('month: only the month is known'),
    regions: z.array(z.string()).describe('Municipalities and safety regions; none: the whole country'),
    senders: z.array(z.string()).describe('The owner first'),
    message: z
      .object({
        id: z.string().nullable().describe('Of a core message that organisations agreed to'),
        sentence: z.string(),
        ended: z
          .enum(['replaced', 'recalled'])
          .nullable()
          .describe('recalled: wrong, and not to be passed on; replaced: other words hold now'),
      })
      .nullable(),
    channels: z.array(z.enum(channels)),
    budget: z.enum(budgetBands).describe('Thousands of euros'),
    assets: z.array(
      z.object({
        kind: z.enum(assetKinds),
        title: z.string(),
        address: z.string().nullable(),
        alt: z.string().nullable(),
      }),
    ),
    goals: z
      .array(
        z.object({
          kind: z.enum(goalKinds),
          what: z.string(),
          numerator: z.string(),
          denominator: z.string(),
          baseline: z.string(),
          by: z.string(),
          on: z.string(),
          measured: z
            .enum(howMeasured)
            .describe('plan: by the plan that was fixed in the effect engine; campaign: the campaign counts itself'),
        }),
      )
      .describe('What it should change, said before it began'),
    measurement: z
      .enum(['planned', 'stopped', 'not-measured', 'unknown'])
      .describe('planned: how the first goal is measured was fixed before it began; stopped: that plan was given up'),
    notMeasuredBecause: z.string().nullable(),
    intervention: z.string().nullable().describe('Code in the register of interventions'),
    isReported: z.boolean().describe('Known only from public sources'),
    isExample: z.boolean().describe('Invented'),
    source: z.object({ title: z.string(), publisher: z.string(), url: z.string() }).nullable(),
    sequence: z.int().describe('How often it was changed'),
    changedAt: z.string(),
  })
  .meta({ id: 'Campaign' })

export const givenCampaigns = z.object({ campaigns: z.array(givenCampaign) }).meta({ id: 'Campaigns' })

export const campaignsQuery = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .max(4)
    .optional()
    .describe('From a year back until two years on when left out'),
  audience: z.enum(audiences).optional().describe('With what is for everyone'),
  region: z
    .string()
    .regex(/^(?:GM\d{4}|VR\d{2})$/)
    .max(6)
    .optional()
    .describe('With what is for the whole country'),
})

export const givenMessages = z
  .object({
    messages: z.array(
      z.object({
        id: z.string(),
        number: z.int().describe('The version'),
        form: z.string().nullable().describe('Code of the taxonomy; null is every form'),
        audience: z.enum(audiences),
        sentence: z.string(),
        sentenceEn: z.string().nullable(),
        translations: z
          .array(z.object({ language: z.string(), sentence: z.string() }))
          .describe('Words for which two people who speak the language stand; of this version'),
        dos: z.array(z.string()),
        dosEn: z.array(z.string()),
        donts: z.array(z.string()),
        dontsEn: z.array(z.string()),
        stances: z
          .partialRecord(z.enum(questions), z.enum(stances))
          .describe('What it answers to questions on which advice can differ'),
        source: z.object({ title: z.string(), publisher: z.string(), url: z.string().nullable() }),
        inForceAt: z.string(),
        isExample: z.boolean().describe('Invented'),
      }),
    ),
  })
  .meta({ id: 'CoreMessages' })
