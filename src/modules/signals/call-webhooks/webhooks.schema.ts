// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** signal-webhooks.json */
export const webhooksFile = z.strictObject({
  webhooks: z
    .array(
      z.strictObject({
        organisation: z.string().min(1).max(100),
        url: z.string().max(500).nullable(),
        warnings: z.boolean().default(false),
      }),
    )
    .max(1000),
})
