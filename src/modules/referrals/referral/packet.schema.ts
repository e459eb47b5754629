// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { languageName } from '#values'
import { urgencies } from './referral.ts'

const short = z.string().min(1).max(120)
export const longestNote = 300

/** In what somebody speaks, or 'other' where nobody heard which that is. */
export const spokenIn = (code: string): boolean => code === 'other' || languageName(code, 'en') !== null

/** What may be told: what stands here and nothing else. */
export const toldShape = z.strictObject({
  now: z.string().max(300).optional().describe('What is happening at this moment: read it first'),
  name: z.string().min(1).max(60).optional().describe('How the person wants to be addressed; need not be a full name'),
  phone: z.string().max(30).optional().describe('The number at which the person wants to be called back'),
  language: z
    .string()
    .regex(/^([a-z]{2}|other)$/)
    .optional()
    .describe('Two letters of ISO 639-1; other: nobody heard which'),
  situation: z.string().min(1).max(300).optional(),
  when: short.optional(),
  paid: z.string().max(300).optional(),
  payment: short.optional().describe('Amount, day, hour, and the last four figures of the own account'),
  paidTo: short.optional().describe('To a bank only: the account that the money went to. Whose it is, nobody judged'),
  gave: z.string().max(400).optional(),
  called: short.optional(),
  note: z.string().max(longestNote).optional().describe('Without accounts, numbers, addresses or names of others'),
})

/** What lies in the inbox of the receiver. */
export const packetShape = z.strictObject({
  reference: z.string(),
  urgency: z.enum(urgencies),
  from: z.string().describe('Who hands over'),
  calls: z.enum(['they-call', 'self']).describe('self: do not call, the person calls you'),
  callFrom: z.string().nullable().describe('The verified number from which the person expects you'),
  codeWord: z.string().describe('Say this first: the person hangs up on whoever does not'),
  told: toldShape,
})
export type Packet = z.infer<typeof packetShape>
