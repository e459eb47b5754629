// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

const mandate = z.strictObject({
  /** Id of the organisation that may file. */
  organisation: z.string().max(60),
  companyNumber: z.string().regex(/^\d{8}$/, 'must be a company number of 8 digits'),
  companyName: z.string().min(1).max(200),
  branchNumber: z
    .string()
    .regex(/^\d{12}$/, 'must be a branch number of 12 digits')
    .nullable()
    .default(null),
  /** The company is another one than that of the organisation: it was mandated by it. */
  isChain: z.boolean().default(false),
  maySign: z.boolean().default(true),
  /** Who wrote the last version does not sign it. */
  needsTwo: z.boolean().default(false),
  endsOn: z.iso.date().nullable().default(null),
  /** Taken away, from this moment on. */
  isRevoked: z.boolean().default(false),
})

/** What the operator writes down about who may file for whom. */
export const mandatesFile = z.strictObject({ mandates: z.array(mandate).min(1).max(10_000) })
export type WrittenMandate = z.infer<typeof mandate>
