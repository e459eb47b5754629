// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** What the recovery organisation reads back out of its inbox. */
export const packetShape = z.object({
  holder: z.object({ name: z.string(), address: z.string(), representative: z.string() }),
  identifiers: z.array(z.object({ kind: z.literal('iban'), value: z.string() })).length(1),
})
