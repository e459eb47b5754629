// SPDX-License-Identifier: EUPL-1.2
import { listenTogether } from '#foundation/events'
import { ReportsClassified } from '#modules/classification'
import { ReportsSighted } from '#modules/identifiers'
import { countAgain, countReports } from './count-reports.command.ts'

/** Announced whenever a report came in, was confirmed, amended or dropped, also of one that names nobody: once, after its identifiers. */
export const countWhenSighted = listenTogether(ReportsSighted, 'reportIds', {
  job: 'statistics.count-reports',
  run: async (ctx, { reportIds }) => void (await countReports(ctx, reportIds)),
})

export const countAgainWhenClassified = listenTogether(ReportsClassified, 'reportIds', {
  job: 'statistics.count-classified',
  run: (ctx, { reportIds }) => countAgain(ctx, reportIds),
})
