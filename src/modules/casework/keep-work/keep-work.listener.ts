// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { CasesChanged } from '#modules/cases'
import { ReportsClassified } from '#modules/classification'
import { ReportsSighted } from '#modules/identifiers'
import { ReportsAmended, ReportsDropped, ReportsReceived, ReportsVerified } from '#modules/reports'
import { keepWork } from './keep-work.command.ts'

export const keepWhenReceived = listen(ReportsReceived, {
  job: 'casework.keep-received',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['report']),
})

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

export const keepWhenClassified = listen(ReportsClassified, {
  job: 'casework.keep-classified',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['classification']),
})

export const keepWhenSighted = listen(ReportsSighted, {
  job: 'casework.keep-sighted',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['sightings']),
})

export const keepWhenInCase = listen(CasesChanged, {
  job: 'casework.keep-in-case',
  run: (ctx, { reportIds }) => keepWork(ctx, reportIds, ['case']),
})
