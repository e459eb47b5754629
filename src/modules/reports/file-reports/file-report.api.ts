// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { inputErrorOf, Refusal, webMessages } from '#foundation/web'
import { reportShape } from '../receive-reports/submit-report.schema.ts'
import type { ReportReceipt } from '../receive-reports/submit-report.ts'
import { fileReports } from './file-reports.command.ts'
import { batchAnswer, batchInput, receiptShape } from './report-answer.schema.ts'

const shown = (receipt: ReportReceipt): z.infer<typeof receiptShape> => ({
  ...receipt,
  receivedAt: receipt.receivedAt.toISOString(),
})

export const fileReportApi = defineApi({
  method: 'POST',
  path: '/v1/reports',
  allow: { permission: 'reports:file' },
  operationId: 'fileReport',
  tag: 'Reports',
  summary: 'Eén melding aanleveren · File one report',
  description:
    'Your organisation received this report and remains its controller: the narrative reaches nobody else. It counts as verified. Send no contact details.',
  body: reportShape,
  checksBody: true,
  responses: { 200: receiptShape, 201: receiptShape },
  idempotent: true,
  async run(ctx, { body }) {
    const [filed] = await fileReports(ctx, [body], { origin: 'api', at: () => '' })
    if (!filed?.ok) throw new Refusal(webMessages.invalidInput, { fields: filed?.errors ?? [] })
    const { reportId, isAlreadyKnown } = filed.receipt
    return {
      status: isAlreadyKnown ? 200 : 201,
      headers: { location: `/v1/reports/${reportId}` },
      body: shown(filed.receipt),
    }
  },
})

export const fileBatchApi = defineApi({
  method: 'POST',
  path: '/v1/reports/batch',
  allow: { permission: 'reports:file' },
  operationId: 'fileReportBatch',
  tag: 'Reports',
  summary: 'Tot 1.000 meldingen aanleveren · File up to 1,000 reports',
  description:
    'Every report that is right is stored, together; every other one comes back with all its errors and its place. Sending the whole batch again stores nothing twice when each report has a partnerReference.',
  body: batchInput,
  responses: { 200: batchAnswer },
  idempotent: true,
  bodyLimit: 16 * 1024 * 1024,
  async run(ctx, { body }) {
    const filed = await fileReports(ctx, body.reports, { origin: 'api', at: (index) => `/reports/${index}` })
    const accepted = filed.filter(({ ok }) => ok).length
    const items = filed.map((one, index) => {
      if (one.ok) return { index, status: 'accepted' as const, receipt: shown(one.receipt) }
      const errors = one.errors.map((error) => inputErrorOf(error, ctx.language))
      return { index, status: 'rejected' as const, errors }
    })
    return { status: 200, body: { accepted, rejected: filed.length - accepted, items } }
  },
})
