// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { parsePhone } from '#values'
import { audiences, phases } from './reporting-point.ts'

const bilingual = z.object({ nl: z.string().min(1), en: z.string().min(1) })

const extras = { hours: bilingual.nullable().default(null), cost: bilingual.nullable().default(null) }

const channelShape = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('phone'),
    value: z.string().refine((text) => parsePhone(text).ok, 'not a phone number'),
    ...extras,
  }),
  z.object({ type: z.literal('website'), value: z.url({ protocol: /^https$/ }), ...extras }),
  /** A way in that has no address of its own: the number on the back of your card, the report button of a platform. */
  z.object({ type: z.literal('described'), value: bilingual, ...extras }),
])

const fraudFormId = z.string().regex(/^FF-\d{3}$/)

export const reportingPointShape = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    organisation: bilingual,
    channels: z.array(channelShape),
    audiences: z.array(z.enum(audiences)).min(1),
    fraudForms: z
      .array(fraudFormId)
      .describe('Taxonomy ids; FF-000 stands for every form, none for no form of online fraud'),
    phases: z.array(z.enum(phases)),
    does: z.array(bilingual),
    doesNot: z.array(bilingual),
    requirements: z.array(bilingual),
    source: z.object({ url: z.url(), label: z.string() }).nullable(),
    lastVerified: z.iso.date().nullable().describe('When the entry was last compared with its source; null: not yet'),
    needsVerification: z.boolean().describe('Not all details are known: look on the site of the organisation'),
  })
  .refine((entry) => entry.channels.length > 0 || entry.needsVerification, 'an entry without a channel must be flagged')
  .meta({ id: 'ReportingPoint' })

export const registerFile = z.object({
  situations: z.array(z.object({ id: fraudFormId, fraudForms: z.array(fraudFormId).min(1), label: bilingual })),
  reportingPoints: z.array(reportingPointShape),
})
