// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { parsePhone } from '#values'
import { keepMessages } from '../keep-entry/keep-messages.text.ts'
import { accessibilities, audiences, phases } from './reporting-point.ts'

const line = z.string().trim().min(1).max(300)
const bilingual = z.strictObject({ nl: line, en: line })
const lines = z.array(bilingual).max(20)

export const sourceShape = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(500), label: line })

const facts = {
  hours: bilingual.nullable().default(null),
  cost: bilingual.nullable().default(null),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(20)
    .default([])
    .describe('Two letters each; empty: not known'),
  accessibility: z.array(z.enum(accessibilities)).max(5).default([]).describe('Empty: not known'),
  factsSource: sourceShape
    .extend({
      readOn: z.iso.date(),
      isCopy: z.boolean().describe('Read in a copy that somebody else kept, not on the page itself'),
    })
    .optional()
    .describe(
      'Where hours, cost, languages and accessibility were read; left out: from the keeper of the entry, or none',
    ),
}

const address = z.url({ protocol: /^https$/ }).max(300)

const channelShape = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('phone'),
    value: z
      .string()
      .max(40)
      .refine((text) => parsePhone(text).ok, keepMessages.notPhone),
    ...facts,
  }),
  z.strictObject({ type: z.literal('website'), value: address, ...facts }),
  /** A way in that has no address of its own: the number on the back of your card, the report button of a platform. */
  z.strictObject({ type: z.literal('described'), value: bilingual, ...facts }),
])

export const fraudFormId = z.string().regex(/^FF-\d{3}$/)
export const pointId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/)

const referralQuestion = z.strictObject({
  nl: line,
  en: line,
  fitsWhen: z.enum(['yes', 'no']).describe('With this answer the point fits'),
})

const referralShape = z
  .strictObject({
    pointId: pointId.describe('Id of a reporting point'),
    when: bilingual,
    forms: z.array(fraudFormId).max(40).optional().describe('Taxonomy ids; left out: whatever the fraud form'),
    consent: z.enum(['asked', 'not-needed']).describe('Whether somebody has to agree first'),
    how: z.enum(['warm', 'cold']).describe('warm: it brings people into contact; cold: it says where to go'),
    source: sourceShape,
  })
  .refine(({ how, consent }) => how === 'cold' || consent === 'asked', 'a warm referral asks for consent')

export const reportingPointShape = z
  .strictObject({
    id: pointId,
    organisation: bilingual,
    organisationId: z
      .string()
      .max(60)
      .regex(/^[a-z0-9-]+$/)
      .nullable()
      .describe('The partner that keeps this entry; null: nobody yet'),
    channels: z.array(channelShape).max(8),
    audiences: z.array(z.enum(audiences)).min(1).max(2),
    targetGroup: bilingual.describe('For whom it is, in words'),
    fraudForms: z
      .array(fraudFormId)
      .max(40)
      .describe('Taxonomy ids; FF-000 stands for every form, none for no form of online fraud'),
    phases: z.array(z.enum(phases)).max(3),
    does: lines,
    doesNot: lines,
    requirements: lines,
    referralQuestions: z.array(referralQuestion).max(8).describe('They show whether a referral to this point fits'),
    refersTo: z.array(referralShape).max(8),
    source: sourceShape.nullable(),
    lastVerified: z.iso.date().nullable().describe('When the entry was last compared with its source; null: not yet'),
    needsVerification: z.boolean().describe('Not all details are known: look on the site of the organisation'),
  })
  .refine((entry) => entry.channels.length > 0 || entry.needsVerification, 'an entry without a channel must be flagged')
  .meta({ id: 'ReportingPoint' })

export const registerFile = z
  .strictObject({
    situations: z.array(z.object({ id: fraudFormId, fraudForms: z.array(fraudFormId).min(1), label: bilingual })),
    reportingPoints: z.array(reportingPointShape),
  })
  .refine(
    ({ reportingPoints }) =>
      reportingPoints.every((point) =>
        point.refersTo.every(({ pointId: to }) => to !== point.id && reportingPoints.some(({ id }) => id === to)),
      ),
    'a referral leads to another entry of the register',
  )
