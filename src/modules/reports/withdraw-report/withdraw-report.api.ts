// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { reportParams, reportStatusShape } from '../file-reports/report-answer.schema.ts'
import { reportMessages } from '../report/report.text.ts'
import { findOwnStatus } from './own-report.query.ts'
import { withdrawOwnReport } from './withdraw-report.command.ts'

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
