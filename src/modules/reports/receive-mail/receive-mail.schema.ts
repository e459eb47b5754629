// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { longestNarrative, text } from '../receive-reports/submit-report.schema.ts'

/** What to do with the sender of the mail: keep it in the part that it played, or leave it out. */
export const senderRoles = ['display', 'contact', 'leave'] as const

export const mailShape = z.object({
  narrative: text(longestNarrative).default(''),
  sender: z.enum(senderRoles).default('leave'),
})
export type MailInput = z.infer<typeof mailShape>
