// SPDX-License-Identifier: EUPL-1.2
import { namespaces } from '@dijkwacht/check-client'
import { z } from 'zod'

/** What was agreed with partners about checking, as the operator writes it down. */
export const agreedChecksFile = z.object({
  checks: z.array(
    z.object({
      organisation: z.string().min(1).max(60),
      quotas: z
        .array(
          z.object({
            namespace: z.enum(namespaces).exclude(['citizen', 'person', 'call']),
            purpose: z.string().min(1).max(100),
            /** Elements an epoch: the customers in the contract, with a fifth more. */
            perEpoch: z.int().min(0).max(1_000_000_000),
          }),
        )
        .default([]),
      /** Questions of the open check a day, by all its clients and people together. */
      openPerDay: z.int().min(0).max(10_000_000).optional(),
      /** Where the partner wants to hear that its set changed; null: nowhere any more. */
      webhook: z
        .url()
        .refine((url) => url.startsWith('https://'), 'must begin with https://')
        .nullable()
        .optional(),
    }),
  ),
})
