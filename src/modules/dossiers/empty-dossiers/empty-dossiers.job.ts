// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { emptyDossiers } from './empty-dossiers.command.ts'

export const emptyDossiersJob = defineJob({
  name: 'dossiers.empty-dossiers',
  schedule: '40 3 * * *',
  run: async (ctx) => {
    while ((await emptyDossiers(ctx)) > 0);
  },
})
