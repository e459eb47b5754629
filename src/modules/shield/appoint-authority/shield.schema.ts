// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** Who answers for the list of names, as the operator writes it down. */
export const shieldFile = z.object({
  shield: z.object({
    /** Id of an organisation that takes part. */
    authority: z.string().min(1).max(60),
    /** Drafted by a jurist of that organisation. */
    legalBasis: z.string().min(3).max(500),
    /** Organisations that may hand in names, and whether the program lists on their word. Left out: as it was. */
    trustedPartners: z
      .array(
        z.object({
          organisation: z.string().min(1).max(60),
          quotaPerDay: z.int().min(0).max(100_000),
          fastLane: z.boolean().default(false),
        }),
      )
      .max(200)
      .optional(),
  }),
})
