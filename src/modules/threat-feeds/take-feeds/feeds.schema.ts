// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** threat-feeds.json */
export const feedsFile = z.strictObject({
  feeds: z
    .array(
      z.strictObject({
        organisation: z.string().min(1).max(100),
        name: z.string().trim().min(1).max(100),
        format: z.enum(['misp', 'taxii']).default('misp'),
        url: z.string().max(500).nullable(),
        authorization: z.string().min(1).max(5_000).optional(),
        confidence: z.number().int().min(0).max(100).default(50),
      }),
    )
    .max(100),
})
