// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { parsePhone } from '#values'

const line = z.string().regex(/\S/, 'must not be empty')

/** Numbers of fraud desks, as whoever compared them with a source writes them down. */
export const fraudDesksFile = z.strictObject({
  fraudDesks: z
    .array(
      z.strictObject({
        organisation: z.string().max(60).describe('Id of a bank that takes part'),
        phone: z
          .string()
          .max(40)
          .refine((text) => parsePhone(text).ok, 'is no phone number'),
        verifiedBy: line.max(200).describe('Department that compared it, not a person'),
        verifiedOn: z.iso.date().describe('The day on which it was compared with the source'),
        source: line.max(500).describe('Where the bank publishes it'),
      }),
    )
    .max(500),
})

export type FraudDesksEntry = z.output<typeof fraudDesksFile>['fraudDesks'][number]
