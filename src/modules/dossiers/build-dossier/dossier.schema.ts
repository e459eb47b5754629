// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { measures, measureStatuses } from '#modules/measures'
import { identifierKinds } from '#values'
import {
  type DossierContent,
  type IdentifierEntry,
  identifierParts,
  type PaymentEntry,
  type ReportEntry,
} from '../dossier/content.ts'
import { reasons } from '../dossier/dossier.ts'

const moment = z.iso.datetime()
const day = z.iso.date()
const cents = z.number().int()
const part = z.enum(identifierParts).describe('Whose it is: see the README')

const identifierShape = z.object({
  kind: z.enum(identifierKinds),
  value: z.string().describe('Canonical; masked when part is bystander or filer'),
  part,
})

const evidenceShape = z.object({
  report: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int().describe('Bytes'),
  sha256: z.string().describe('Hexadecimal, of the bytes as they came in'),
  addedAt: moment,
  addedBy: z.string().describe('By which way it came in'),
  file: z.string().nullable().describe('Path in this package; null: left out, see why'),
  why: z.string().nullable().describe('Why it was left out'),
  custody: z
    .array(
      z.object({
        at: moment,
        deed: z.string(),
        by: z.string().describe('Kind, organisation and number of who did it, never a name'),
        purpose: z.string().nullable(),
      }),
    )
    .describe('Who added, read or handed it on, from the audit record'),
})

/** A line of data/reports.jsonl */
const reportShape: z.ZodType<ReportEntry> = z.object({
  ref: z.string().describe('Number within this dossier'),
  id: z.string().describe('By which the maker finds it again'),
  receivedAt: moment,
  origin: z.string().describe('web: by the form of a citizen; api, file: filed by a partner'),
  status: z.string(),
  isVerified: z.boolean(),
  fraudForm: z.string().nullable().describe('Concept of the taxonomy'),
  channel: z.string().nullable(),
  occurredOn: day.nullable(),
  province: z.string().nullable(),
  lossInCents: cents.nullable().describe('Euro cents, as stated; null: not stated'),
  canBeReached: z.boolean().describe('The maker has contact details, which are not in here'),
  narrative: z.string(),
  leftOut: z.number().int().describe('Accounts, numbers and addresses that were left out of the narrative'),
  answers: z.record(z.string(), z.string()),
  identifiers: z.array(identifierShape.extend({ role: z.string(), origin: z.string() })),
  evidence: z.array(z.string()).describe('SHA-256 of each file'),
})

/** A line of data/payments.jsonl */
const paymentShape: z.ZodType<PaymentEntry> = z.object({
  report: z.string(),
  day: day.nullable().describe('As stated; the time of day is never asked'),
  cents: cents.nullable().describe('Euro cents; null: not stated'),
  from: z.string().nullable().describe('Account of who paid; null: not stated'),
  fromBank: z.string().nullable(),
  to: z.array(z.string()).describe('Accounts of the other party; several: how it was divided is unknown'),
})

/** A line of data/identifiers.jsonl */
const identifierLineShape: z.ZodType<IdentifierEntry> = identifierShape.extend({
  id: z.string(),
  roles: z.record(z.string(), z.number().int()).describe('In how many reports of this dossier in which part'),
  reports: z.number().int(),
  verifiedReports: z.number().int(),
  firstAt: moment,
  lastAt: moment,
  listings: z.array(
    z.object({
      status: z.string(),
      reason: z.string().nullable(),
      legalBasis: z.string().nullable(),
      proposedAt: moment,
      decidedAt: moment.nullable(),
      expiresAt: moment.nullable(),
      endedAt: moment.nullable(),
    }),
  ),
})

/** data/dossier.json */
const dossierShape: z.ZodType<DossierContent> = z.object({
  format: z.literal('dijkwacht-dossier-1'),
  number: z.string(),
  version: z.number().int(),
  previous: z.string().nullable().describe('Number of the dossier before this one of the same case'),
  case: z.string(),
  reason: z.enum(reasons),
  purpose: z.string(),
  madeBy: z.object({ organisation: z.string(), name: z.string(), person: z.string() }),
  recipient: z.object({ organisation: z.string(), name: z.string() }),
  frozenAt: moment,
  isExample: z.boolean().describe('Made from invented data'),
  totals: z.object({
    reports: z.number().int(),
    verified: z.number().int(),
    ofOthers: z.number().int().describe('Reports of other organisations in the case, of which nothing is in here'),
    currency: z.literal('EUR'),
    lossInCents: cents,
    withLoss: z.number().int(),
    withoutLoss: z.number().int().describe('Reports that state that nothing was lost: attempts'),
    lossUnknown: z.number().int(),
    attemptedInCents: z.null().describe('Not asked for: unknown'),
    recoveredInCents: z.null().describe('Not known here'),
    accounts: z.number().int(),
    evidence: z.number().int(),
    evidenceLeftOut: z.number().int(),
    leftOut: z.number().int(),
    firstDay: day.nullable(),
    lastDay: day.nullable(),
  }),
  changes: z
    .object({
      reportsAdded: z.number().int(),
      reportsGone: z.number().int(),
      reportsChanged: z.number().int(),
      identifiersAdded: z.number().int(),
      identifiersGone: z.number().int(),
      lossBeforeInCents: cents,
    })
    .nullable()
    .describe('Since the dossier before this one'),
  links: z.array(
    z.object({
      kind: z.string(),
      value: z.string(),
      reports: z.number().int(),
      standing: z.string(),
      why: z.string(),
      weight: z.number(),
    }),
  ),
  linksInAll: z.number().int(),
  decisions: z.array(
    z.object({
      at: moment,
      kind: z.string(),
      by: z.string(),
      reason: z.string(),
      isActive: z.boolean(),
      undone: z.object({ at: moment, by: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  measures: z
    .array(
      z.object({
        measure: z.enum(measures),
        about: identifierShape.nullable().describe('Null: about the whole case'),
        askedOf: z.string(),
        askedAt: moment,
        status: z.enum(measureStatuses),
        decidedAt: moment.nullable(),
        inForceAt: moment.nullable(),
        liftedAt: moment.nullable(),
        outcome: z.string().nullable(),
        refusal: z.string().nullable(),
      }),
    )
    .optional()
    .describe('What others were asked to do, the newest fifty; whoever was asked decided'),
  holds: z.array(z.object({ on: z.string(), id: z.string(), reason: z.string(), placedAt: moment, endsOn: day })),
  evidence: z.array(evidenceShape),
  missing: z.array(
    z.object({
      what: z.string(),
      count: z.number().int(),
      text: z.string(),
      fill: z.string(),
      reports: z.array(z.string()),
    }),
  ),
})

/** JSON Schema (2020-12) of every file of data, by its path in the package. */
export function schemas(): Record<string, object> {
  const of = (shape: z.ZodType) => z.toJSONSchema(shape, { target: 'draft-2020-12' })
  return {
    'data/schema/dossier.schema.json': of(dossierShape),
    'data/schema/report.schema.json': of(reportShape),
    'data/schema/payment.schema.json': of(paymentShape),
    'data/schema/identifier.schema.json': of(identifierLineShape),
  }
}
