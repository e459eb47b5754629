// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { everydayKinds, identifierKinds, provinces } from '#values'
import { identifierRoles } from '../report/identifier-role.ts'
import { reportMessages } from '../report/report.text.ts'
import { victimKinds } from './submit-report.ts'

export const longestNarrative = 10_000
export const longestValue = 2_048
export const mostIdentifiers = 50
const mostPartnerCodes = 10

/** What PostgreSQL cannot hold becomes the replacement character: the zero byte and halves of surrogate pairs. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}

/** Limits count code points, as JSON Schema does: the published description and the server must agree on an emoji. */
export function text(most: number) {
  return z
    .string()
    .overwrite(storable)
    .refine((value) => value.length <= most || [...value].length <= most, {
      error: reportMessages.tooLong,
      params: { max: most },
    })
    .meta({ maxLength: most })
}

const value = text(longestValue).min(1)

const own = z.strictObject({ kind: z.enum(everydayKinds), value }).meta({ id: 'OwnIdentifier' })

const identifier = z
  .strictObject({
    kind: z
      .enum(identifierKinds)
      .describe(
        'page-fingerprint: of a phishing page or kit that you examined, with role site; sha256:… or kit:…. merchant: a shop at a payment service provider, provider:name',
      ),
    value: value.describe('As the victim saw it; spaces and notation do not matter'),
    platform: text(60)
      .optional()
      .describe(
        'For kind user-name: the site or app, such as marktplaats. For kind merchant: the payment service provider',
      ),
    role: z
      .enum(identifierRoles)
      .describe(
        'What part it played; own is for what belongs to the victim, uninvolved for what has nothing to do with it',
      ),
  })
  .meta({ id: 'StatedIdentifier' })

const partnerCode = z
  .strictObject({
    scheme: text(100).min(1).describe('Name of your own list of codes'),
    code: text(100).min(1),
    version: text(40).optional().describe('Of the list'),
    label: text(200).optional().describe('What the code means in your own words'),
  })
  .meta({ id: 'PartnerCode' })

const fields = z.strictObject({
  partnerReference: z
    .string()
    .regex(/^[!-~]([ -~]{0,98}[!-~])?$/, { error: reportMessages.wrongReference })
    .optional()
    .describe('Your own number of this report. Sending it again stores nothing twice'),
  fraudForm: z
    .string()
    .regex(/^FF-\d{3}$/, { error: reportMessages.unknownFraudForm })
    .optional(),
  occurredOn: z.iso.date().optional(),
  contactChannel: z
    .string()
    .regex(/^CH-\d{3}$/, { error: reportMessages.unknownChannel })
    .optional(),
  narrative: text(longestNarrative).optional(),
  lossInCents: z.int().min(0).max(1_000_000_000_000).optional(),
  victimKind: z.enum(victimKinds).optional(),
  province: z.enum(provinces.map(({ code }) => code)).optional(),
  municipality: text(80)
    .min(1)
    .optional()
    .describe(
      'Where the victim lives: the CBS code (GM0363) or the name. Only to count by. The province follows from it, so that you can leave that out',
    ),
  isForSomebodyElse: z.boolean().optional(),
  wantsHelp: z.boolean().optional().describe('The reporter asked you to get in touch. Left out: not asked'),
  identifiers: z.array(identifier).max(mostIdentifiers).default([]),
  own: z.array(own).max(10).optional(),
  partnerCodes: z
    .array(partnerCode)
    .max(mostPartnerCodes)
    .optional()
    .describe('What you called it yourself: kept as given beside our classification, never replaced'),
})

/** One report, the same for form, API and file. What only our own tables know is checked by `checkReport`. */
export const reportShape = fields
  .refine((report) => report.fraudForm || report.narrative || report.identifiers.length > 0, {
    error: reportMessages.nothingStated,
  })
  .meta({ id: 'ReportInput' })

/** What of a report is right by itself, whatever is wrong with the rest; a wrong entry of a list leaves its place empty. */
export function soundPartsOf(raw: unknown) {
  const given = (raw ?? {}) as Record<string, unknown>
  const { fraudForm, contactChannel, municipality, province, occurredOn } = fields.shape
  const each = <Part>(list: unknown, shape: z.ZodType<Part>) =>
    Array.isArray(list) ? list.slice(0, mostIdentifiers).map((one) => shape.safeParse(one).data) : []
  return {
    fraudForm: fraudForm.safeParse(given.fraudForm).data,
    contactChannel: contactChannel.safeParse(given.contactChannel).data,
    municipality: municipality.safeParse(given.municipality).data,
    province: province.safeParse(given.province).data,
    occurredOn: occurredOn.safeParse(given.occurredOn).data,
    identifiers: each(given.identifiers, identifier),
    own: each(given.own, own),
  }
}

/** Names that a report can have. */
export const reportShapeKeys: readonly string[] = Object.keys(fields.shape)
