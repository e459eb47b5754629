// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import {
  reportParams,
  reportStatusShape,
  withdrawBatchAnswer,
  withdrawBatchInput,
} from '../file-reports/report-answer.schema.ts'
import { reportMessages } from '../report/report.text.ts'
import { findOwnStatus } from './own-report.query.ts'
import { withdrawFiled, withdrawOwnReport } from './withdraw-report.command.ts'

async function statusOf(ctx: Context, reportId: string) {
  const found = await findOwnStatus(ctx, reportId)
  if (!found) throw new Refusal(reportMessages.notFound, { status: 404 })
  const { receivedAt, steps, ...rest } = found
  return {
    ...rest,
    receivedAt: receivedAt.toISOString(),
    steps: steps.map(({ at, status, reason }) => ({ at: at.toISOString(), status, reason })),
  }
}

export const reportStatusApi = defineApi({
  method: 'GET',
  path: '/v1/reports/:reportId',
  allow: { permission: 'reports:file' },
  operationId: 'getReport',
  tag: 'Reports',
  summary: 'Stand van een eigen melding · Status of a report of your own',
  params: reportParams,
  responses: { 200: reportStatusShape },
  async run(ctx, { params }) {
    return { status: 200, body: await statusOf(ctx, params.reportId) }
  },
})

export const withdrawReportApi = defineApi({
  method: 'POST',
  path: '/v1/reports/:reportId/_withdraw',
  allow: { permission: 'reports:file' },
  operationId: 'withdrawReport',
  tag: 'Reports',
  summary: 'Een eigen melding intrekken · Withdraw a report of your own',
  description:
    'From then on it counts for no check and no figure; 30 days later what it told is wiped. Bears repetition.',
  params: reportParams,
  responses: { 200: reportStatusShape },
  idempotent: true,
  async run(ctx, { params }) {
    await withdrawOwnReport(ctx, params.reportId)
    return { status: 200, body: await statusOf(ctx, params.reportId) }
  },
})

export const withdrawBatchApi = defineApi({
  method: 'POST',
  path: '/v1/reports/_withdraw',
  allow: { permission: 'reports:file' },
  operationId: 'withdrawReports',
  tag: 'Reports',
  summary: 'Hoogstens 1.000 eigen meldingen intrekken · Withdraw at most 1,000 reports of your own',
  description:
    'In one transaction. A report that does not exist, or that a citizen made, is `not-found`. Bears repetition.',
  body: withdrawBatchInput,
  responses: { 200: withdrawBatchAnswer },
  idempotent: true,
  async run(ctx, { body }) {
    const outcomes = await withdrawFiled(ctx, body)
    const items = [...outcomes].map(([reportId, outcome]) => ({
      reportId,
      status: outcome === 'done' ? ('withdrawn' as const) : ('not-found' as const),
    }))
    return { status: 200, body: { items } }
  },
})
