// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { DossierResult } from '../dossier/dossier.events.ts'
import { moveComplaints } from './move-complaints.command.ts'
import { tellFilers } from './tell-filers.command.ts'

export const tellWhenAnswered = listen(DossierResult, {
  job: 'dossiers.tell-filers',
  run: (ctx, result) => tellFilers(ctx, result),
})

export const moveWhenAnswered = listen(DossierResult, {
  job: 'dossiers.move-complaints',
  run: (ctx, result) => moveComplaints(ctx, result),
})
