// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { CasesChanged } from '#modules/cases'
import { ReportsSighted } from '#modules/identifiers'
import { ReportsReceived } from '#modules/reports'
import { alertOnCases, alertOnIdentifiers, alertOnWords } from './raise-alerts.command.ts'

export const watchIdentifiers = listenTogether(ReportsSighted, 'reportIds', {
  job: 'casework.watch-identifiers',
  run: (ctx, { reportIds }) => alertOnIdentifiers(ctx, reportIds),
})

export const watchCases = listen(CasesChanged, {
  job: 'casework.watch-cases',
  run: (ctx, { reportIds }) => alertOnCases(ctx, reportIds),
})

export const watchWords = listenTogether(ReportsReceived, 'reportIds', {
  job: 'casework.watch-words',
  run: (ctx, { reportIds }) => alertOnWords(ctx, reportIds),
})
