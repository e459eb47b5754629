// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { DossierAsked } from '../dossier/dossier.events.ts'
import { buildDossier } from './build-dossier.command.ts'

export const buildWhenAsked = listen(DossierAsked, {
  job: 'dossiers.build-dossier',
  run: (ctx, { dossierId }) => buildDossier(ctx, dossierId),
})
