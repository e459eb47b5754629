// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { ReportsAmended, ReportsReceived } from '../report/report.events.ts'
import { indexTold } from './index-told.command.ts'

export const indexWhenReceived = listenTogether(ReportsReceived, 'reportIds', {
  job: 'reports.index-received',
  run: (ctx, { reportIds }) => indexTold(ctx, reportIds),
})

export const indexWhenAmended = listen(ReportsAmended, {
  job: 'reports.index-amended',
  run: (ctx, { reportIds }) => indexTold(ctx, reportIds),
})
