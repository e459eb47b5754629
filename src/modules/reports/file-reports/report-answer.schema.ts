// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { inputError } from '#foundation/web'
import { reportStatuses } from '../report/report.ts'

export const receiptShape = z
  .object({
    reportId: z.uuid(),
    partnerReference: z.string().nullable(),
    status: z.enum(reportStatuses),
    receivedAt: z.iso.datetime(),
    isAlreadyKnown: z.boolean().describe('This partnerReference was filed before: this is the receipt of then'),
  })
  .meta({ id: 'ReportReceipt' })

export const reportStatusShape = z
  .object({
    reportId: z.uuid(),
    partnerReference: z.string().nullable(),
    status: z.enum(reportStatuses),
    isVerified: z.boolean(),
    receivedAt: z.iso.datetime(),
    steps: z
      .array(z.object({ at: z.iso.datetime(), status: z.enum(reportStatuses), reason: z.string().nullable() }))
      .describe('What happened since, oldest first'),
  })
  .meta({ id: 'ReportStatus' })

/** A row is not checked by the route itself: one that is wrong must not stop the others. */
export const batchInput = z
  .object({
    reports: z
      .array(z.record(z.string(), z.unknown()).describe('A ReportInput'))
      .min(1)
      .max(1_000)
      .describe('Each of the form ReportInput; each is stored or rejected by itself'),
  })
  .meta({ id: 'ReportBatchInput' })

export const batchAnswer = z
  .object({
    accepted: z.int(),
    rejected: z.int(),
    items: z.array(
      z.object({
        index: z.int().describe('Place in the input, from 0'),
        status: z.enum(['accepted', 'rejected']),
        receipt: receiptShape.optional(),
        errors: z.array(inputError).optional().describe('Every error of this row, each with a JSON pointer'),
      }),
    ),
  })
  .meta({ id: 'ReportBatchAnswer' })

export const withdrawBatchInput = z
  .object({
    reportIds: z.array(z.uuid()).min(1).max(1_000),
    reason: z.string().max(1_000).optional().describe('Why, in plain words; stands in the history of each report'),
  })
  .meta({ id: 'WithdrawBatchInput' })

export const withdrawBatchAnswer = z
  .object({
    items: z.array(z.object({ reportId: z.uuid(), status: z.enum(['withdrawn', 'not-found']) })),
  })
  .meta({ id: 'WithdrawBatchAnswer' })

export const reportParams = z.object({ reportId: z.uuid() })
