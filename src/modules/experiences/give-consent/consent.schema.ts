// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { pointIdMeans, wording } from '../survey/rules.ts'

const point = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/)
const address = z
  .string()
  .max(254)
  .regex(/^\S+@\S+$/)
  .describe('Their e-mail address. Kept sealed, and for this only')

export const consentInput = z
  .object({
    pointId: point.describe(`A reporting point of yours that takes part. ${pointIdMeans}`),
    address,
    language: z.enum(['nl', 'en']).default('nl'),
    wording: z.literal(wording).describe('Version of the words that they agreed to, see /ervaringen/meedoen'),
    again: z
      .boolean()
      .default(false)
      .describe('Whether they agreed to be asked again, at most once a quarter, for a year'),
    news: z.boolean().default(false).describe('Whether they want to hear what you did with the answers'),
  })
  .strict()
  .meta({ id: 'ExperienceConsent' })

export const withdrawalInput = z
  .object({ pointId: point.describe(pointIdMeans), address })
  .strict()
  .meta({ id: 'ExperienceWithdrawal' })

/** The same whatever was known: nobody learns here whom we know. */
export const acceptedAnswer = z.object({ accepted: z.literal(true) }).meta({ id: 'ExperienceAccepted' })
