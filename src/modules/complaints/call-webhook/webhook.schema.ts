// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const webhookInput = z
  .strictObject({
    url: z.string().min(1).max(500).nullable().describe('https, on the internet at large; null takes it away'),
  })
  .meta({ id: 'WantedComplaintWebhook' })

export const webhookAnswer = z
  .object({
    url: z.string().nullable(),
    keys: z
      .array(z.object({ kty: z.string(), crv: z.string(), x: z.string(), kid: z.string() }))
      .describe('Public keys that sign what we send, the one in use first'),
    told: z
      .array(
        z.object({
          complaintId: z.uuid(),
          version: z.int(),
          state: z.enum(['due', 'sent', 'failed']),
          attempts: z.int(),
          because: z.string().nullable().describe('Why the last attempt did not arrive'),
          triedAt: z.iso.datetime().nullable(),
        }),
      )
      .describe('The last twenty, newest first'),
  })
  .meta({ id: 'ComplaintWebhook' })
