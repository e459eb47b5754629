// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { DossierResult } from '../dossier/dossier.events.ts'
import { moveComplaints } from './move-complaints.command.ts'

export const moveWhenAnswered = listen(DossierResult, {
  job: 'dossiers.move-complaints',
  run: (ctx, result) => moveComplaints(ctx, result),
})
