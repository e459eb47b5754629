// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsAmended, ReportsReceived } from '../report/report.events.ts'
import { indexTold } from './index-told.command.ts'

export const indexWhenReceived = listen(ReportsReceived, {
  job: 'reports.index-received',
  run: (ctx, { reportIds }) => indexTold(ctx, reportIds),
})

export const indexWhenAmended = listen(ReportsAmended, {
  job: 'reports.index-amended',
  run: (ctx, { reportIds }) => indexTold(ctx, reportIds),
})
