// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listen, listenTogether } from '#foundation/events'
import { ReportsClassified } from '#modules/classification'
import { ReportsSighted } from '#modules/identifiers'
import { ReportsAmended, ReportsDropped, ReportsReceived, ReportsVerified } from '#modules/reports'
import { countReports } from './count-reports.command.ts'

const run = async (ctx: Context, { reportIds }: { reportIds: string[] }) => void (await countReports(ctx, reportIds))

export const countWhenReceived = listenTogether(ReportsReceived, 'reportIds', { job: 'statistics.count-received', run })
export const countWhenClassified = listenTogether(ReportsClassified, 'reportIds', {
  job: 'statistics.count-classified',
  run,
})
export const countWhenSighted = listenTogether(ReportsSighted, 'reportIds', { job: 'statistics.count-sighted', run })
export const countWhenVerified = listenTogether(ReportsVerified, 'reportIds', { job: 'statistics.count-verified', run })
export const countWhenAmended = listenTogether(ReportsAmended, 'reportIds', { job: 'statistics.count-amended', run })
export const uncountWhenDropped = listen(ReportsDropped, { job: 'statistics.count-dropped', run })
