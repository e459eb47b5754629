// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** What stands before the canary in the zone: one label of a name. */
export const recipientId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/)

/** shield-recipients.json */
export const recipientsFile = z.strictObject({
  recipients: z
    .array(
      z.strictObject({
        id: recipientId,
        organisation: z.string().min(1).max(100),
        name: z.string().min(1).max(200),
        /** '192.0.2.53', '192.0.2.53:5353', '[2001:db8::53]:53'; left out when we may not ask it. */
        resolver: z
          .string()
          .max(60)
          .regex(/^(?:[\d.]+(?::\d{1,5})?|[\da-fA-F:]+|\[[\da-fA-F:]+\]:\d{1,5})$/)
          .optional(),
      }),
    )
    .max(1_000),
})
