// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { recallItems } from '#modules/sharing'
import { DossierWithdrawn } from '../dossier/dossier.events.ts'
import { forgetReports } from './empty-dossiers.command.ts'

export const forgetWhenErased = listen(ReportsDropped, {
  job: 'dossiers.forget-reports',
  run: async (ctx, { reportIds, reason }) => {
    if (reason === 'erased') await forgetReports(ctx, reportIds)
  },
})

/** A message to whoever has it, after what they got before. */
export const recallWhenWithdrawn = listen(DossierWithdrawn, {
  job: 'dossiers.recall-dossier',
  run: async (ctx, { dossierId }) => void (await recallItems(ctx, 'dossier', [dossierId], 'withdrawn')),
})
