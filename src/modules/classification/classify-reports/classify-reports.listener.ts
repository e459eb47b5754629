// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { ReportsAmended, ReportsDropped, ReportsReceived } from '#modules/reports'
import { classifyReports, forgetClassifications } from './classify-reports.command.ts'

export const classifyWhenReceived = listenTogether(ReportsReceived, 'reportIds', {
  job: 'classification.classify-received',
  run: (ctx, { reportIds }) => classifyReports(ctx, reportIds),
})

export const classifyWhenAmended = listen(ReportsAmended, {
  job: 'classification.classify-amended',
  run: (ctx, { reportIds }) => classifyReports(ctx, reportIds),
})

export const forgetWhenDropped = listen(ReportsDropped, {
  job: 'classification.forget-dropped',
  run: (ctx, { reportIds, reason }) => forgetClassifications(ctx, reportIds, reason),
})
