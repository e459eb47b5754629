// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { complaintStatuses, complaintSteps } from '../complaint/complaint.ts'
import { complaintShape } from '../file-by-api/complaint.schema.ts'
import { machineMessages } from '../file-by-api/file-by-api.text.ts'

export const mostWaiting = 50
export const longestProblem = 500

const digest = z
  .string()
  .regex(/^[\da-f]{64}$/, machineMessages.digestShape)
  .max(64)

export const inboxQuery = z.object({
  limit: z.coerce.number().int().min(1).max(mostWaiting).default(mostWaiting).describe('At most so many at once'),
})

const standing = z.object({
  latestStep: z.number().int().describe('Number of the newest step; counts from 1'),
  heldStep: z.number().int().describe('You hold everything up to this step; 0: nothing yet'),
  heldAs: z.string().nullable().describe('Your number, from your first receipt'),
  problem: z.string().nullable().describe('What you said was wrong with it, when you refused it last'),
})

export const inboxAnswer = z
  .object({
    items: z.array(standing.extend({ id: z.uuid() })),
    waiting: z
      .number()
      .int()
      .describe('How many wait in all; when it stays above 0 while nothing is new, look at `problem`'),
  })
  .meta({ id: 'ComplaintInbox' })

const versionShape = z.object({
  number: z.number().int().describe('A version never changes; a later one replaces it once you accept it'),
  signedAt: z.iso.datetime(),
  signedBy: z.string().describe('Name of the mandated person who signed'),
  acceptedAt: z.iso.datetime().nullable().describe('When the police took this version over (step confirm or accept)'),
  sha256: digest.describe('Of `signedText` in UTF-8: what the signature was set under'),
  erasedAt: z.iso
    .datetime()
    .nullable()
    .describe('When what it told was wiped by the right of somebody in it; only the hash is left'),
  signedText: z
    .string()
    .nullable()
    .describe('The exact text that was signed, as JSON; keep it to be able to prove the hash. Null: erased'),
  files: z
    .array(z.object({ name: z.string(), sha256: digest }))
    .describe('Files that were signed with it. The police open them in the report, with purpose and audit'),
  answers: z.array(
    z.object({
      question: z.string().describe('Name of the question in the form'),
      label: z.string().describe('As the filer read it, in the language you ask in'),
      answers: z.array(z.string()).describe('As typed, never changed; more than one where several could be chosen'),
    }),
  ),
})

const stepShape = z.object({
  number: z.number().int(),
  at: z.iso.datetime(),
  step: z.enum(complaintSteps),
  status: z.enum(complaintStatuses).describe('The status after the step'),
  party: z.enum(['filer', 'police', 'prosecutor', 'system']),
  reason: z.string().nullable().describe('From the list of the step'),
  words: z.string().nullable().describe('What one side wrote to the other'),
})

export const wholeComplaint = z
  .object({
    complaint: complaintShape,
    standing,
    isReport: z.boolean().describe('A report without complaint: it never becomes one and gets no police number'),
    filer: z.object({
      organisation: z.string(),
      companyNumber: z.string().describe('Of the trade register, 8 digits'),
      companyName: z.string(),
      branchNumber: z.string().nullable(),
      isChain: z.boolean().describe('Filed by another organisation with a mandate of the company'),
    }),
    versions: z.array(versionShape).min(1).describe('Oldest first; drafts are not in it'),
    steps: z.array(stepShape).min(1).describe('Oldest first'),
    can: z.array(z.enum(complaintSteps)).describe('Steps that the police can take now'),
  })
  .meta({ id: 'WholeComplaint' })

export const receiptInput = z
  .strictObject({
    outcome: z.enum(['held', 'refused']).describe('refused: you could not read it; a person at the police sees that'),
    step: z.number().int().min(1).max(1_000_000).describe('latestStep of what you read'),
    heldAs: z
      .string()
      .regex(/^[^\s\p{C}][^\p{C}]*$/u, machineMessages.readable)
      .max(60)
      .optional()
      .describe('With held: your number. Always the same for one complaint: another one is 409'),
    sha256: digest.optional().describe('With held: computed by yourself over the `signedText` of the last version'),
    problem: z
      .string()
      .regex(/^[^\s\p{C}][^\p{C}]*$/u, machineMessages.readable)
      .max(longestProblem)
      .optional()
      .describe('With refused: what was wrong, without data of people'),
  })
  .meta({ id: 'ComplaintReceipt' })

export const receiptAnswer = standing.meta({ id: 'ComplaintTakeOver' })
