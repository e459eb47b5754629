// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { purposes } from '#modules/agreements'
import { shareMessages } from './share-report.text.ts'

export const shareReportShape = z.object({
  receiver: z.string({ error: shareMessages.receiver }).max(60),
  purpose: z.enum(purposes, { error: shareMessages.purpose }),
  narrative: z.literal('yes').optional(),
})
