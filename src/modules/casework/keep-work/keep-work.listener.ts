// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { CasesChanged, ReportsLinked } from '#modules/cases'
import { ReportsClassified } from '#modules/classification'
import { ReportsAmended, ReportsDropped, ReportsVerified } from '#modules/reports'
import { keepWork } from './keep-work.command.ts'

export const keepWhenVerified = listen(ReportsVerified, {
  job: 'casework.keep-verified',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['report']),
})

export const keepWhenAmended = listen(ReportsAmended, {
  job: 'casework.keep-amended',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['report']),
})

export const keepWhenDropped = listen(ReportsDropped, {
  job: 'casework.keep-dropped',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['report', 'case']),
})

export const keepWhenClassified = listenTogether(ReportsClassified, 'reportIds', {
  job: 'casework.keep-classified',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['classification']),
})

/** Every report that comes in is linked, if only to itself, so this is where a new one joins the queue: in one write. */
export const keepWhenLinked = listenTogether(ReportsLinked, 'reportIds', {
  job: 'casework.keep-linked',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['sightings', 'case']),
})

/** Whoever is linked at the same moment is kept with that, case and all. */
export const keepWhenInCase = listen(CasesChanged, {
  job: 'casework.keep-in-case',
  run: (ctx, { reportIds, earlier = reportIds }) => keepWork(ctx, earlier, ['case']),
})
