// SPDX-License-Identifier: EUPL-1.2
// No audit line: `erasedAgain` writes it.
import { erasedAgain, type Erasures } from '#foundation/erasures'
import { announce } from '#foundation/events'
import { DossierWithdrawn } from '../dossier/dossier.events.ts'
import { courseAfter } from '../dossier/dossier.ts'
import { insertOutcome, lockDossier, updateDossier } from '../dossier/dossier.store.ts'

const action = 'dossiers.dossier-withdrawn'

/** A dossier that was taken back, done again on a restored database: whoever has it is told to let it go. */
export const erasures: Erasures = {
  [action]: {
    tables: ['dossiers.dossier'],
    again: (ctx, id, at) =>
      erasedAgain(ctx, { action, subjectKind: 'dossier', subjectId: id }, async (tx) => {
        const dossier = await lockDossier(tx, id)
        const course = dossier && courseAfter(dossier.course, 'withdraw')
        if (!course) return false
        await updateDossier(tx, id, { course })
        await insertOutcome(tx, id, {
          id: ctx.newId(),
          at,
          step: 'withdraw',
          course,
          ground: null,
          words: '',
          reference: '',
          isTold: false,
          organisationId: dossier.organisationId,
          personId: null,
        })
        await announce(ctx, tx, DossierWithdrawn, { dossierId: id })
        return true
      }),
  },
}
