// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { parseEmailAddress } from '#values'
import { pointId } from '../reporting-point/reporting-point.schema.ts'

/** Which partner keeps which entry of the register, and which mailbox of it is warned. */
export const keepersFile = z.strictObject({
  keepers: z
    .array(
      z.strictObject({
        reportingPoint: pointId,
        organisation: z.string().max(60),
        contact: z
          .string()
          .max(254)
          .refine((text) => parseEmailAddress(text).ok, 'is no mail address')
          .describe('The mailbox of a department, not of a person'),
      }),
    )
    .max(500),
})

export type KeepersEntry = z.output<typeof keepersFile>['keepers'][number]
