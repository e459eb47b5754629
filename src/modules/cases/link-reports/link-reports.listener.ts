// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { ReportsClassified } from '#modules/classification'
import { IdentifiersProtected, ReportsSighted } from '#modules/identifiers'
import { linkReports } from './link-reports.command.ts'
import { refreshForms } from './refresh-forms.command.ts'
import { reweighHubs } from './reweigh-hubs.command.ts'

export const linkWhenSighted = listenTogether(ReportsSighted, 'reportIds', {
  job: 'cases.link-reports',
  run: (ctx, { reportIds }) => linkReports(ctx, reportIds),
})

/** The form of a report says whether an account is in unrelated frauds. */
export const refreshWhenClassified = listenTogether(ReportsClassified, 'reportIds', {
  job: 'cases.refresh-forms',
  run: (ctx, { reportIds }) => refreshForms(ctx, reportIds),
})

export const unlinkWhenProtected = listen(IdentifiersProtected, {
  job: 'cases.unlink-protected',
  run: (ctx, { identifierIds }) => reweighHubs(ctx, identifierIds),
})
