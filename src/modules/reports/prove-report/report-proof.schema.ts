// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** What the program signs of a report: what was told and when, never the story. */
export const proofShape = z.object({
  iss: z.string().describe('The installation that signed, by its address'),
  iat: z.int().describe('When it signed, in seconds since 1970'),
  sub: z.string().describe('Number of the report'),
  receivedAt: z.iso.datetime(),
  receivedBy: z.string().describe('The organisation that received it, by name'),
  fraudForm: z.string().nullable().describe('Code of the taxonomy'),
  lossInCents: z.int().nullable(),
  occurredOn: z.iso.date().nullable(),
  paidTo: z.array(z.string()).describe('Where the reporter said that money went'),
})
export type ReportProof = z.output<typeof proofShape>

/** withdrawn: by the reporter; rejected: by the organisation that received it; gone: its term is over. */
export const standings = ['stands', 'withdrawn', 'rejected', 'gone'] as const
export type Standing = (typeof standings)[number]

export const proofPurpose = 'reports.proof'
/** As what the signature is meant, in its head. */
export const proofType = 'dijkwacht-report+jws'
