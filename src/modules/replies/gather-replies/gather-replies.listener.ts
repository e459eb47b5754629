// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { CasesChanged, ReportsLinked } from '#modules/cases'
import { DossierResult } from '#modules/dossiers'
import { ReportsDropped } from '#modules/reports'
import { forgetReports } from './forget-reports.command.ts'
import { gatherOfCases, gatherOfDossier } from './gather-replies.command.ts'

export const gatherWhenCasesChanged = listen(CasesChanged, {
  job: 'replies.gather-cases',
  // All of them, though the next names some too: how many came says whether the case became large by them.
  run: (ctx, { reportIds }) => gatherOfCases(ctx, reportIds),
})

/** Also when a report was confirmed: it is linked anew as it stands now. */
export const gatherWhenLinked = listen(ReportsLinked, {
  job: 'replies.gather-linked',
  run: (ctx, { reportIds }) => gatherOfCases(ctx, reportIds),
})

export const gatherWhenAnswered = listen(DossierResult, {
  job: 'replies.gather-dossier',
  run: (ctx, result) => gatherOfDossier(ctx, result),
})

export const forgetWhenDropped = listen(ReportsDropped, {
  job: 'replies.forget',
  run: (ctx, { reportIds }) => forgetReports(ctx, reportIds),
})
