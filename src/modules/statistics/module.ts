// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { activities, impersonalActions } from './activities.ts'
import {
  countWhenAmended,
  countWhenClassified,
  countWhenReceived,
  countWhenSighted,
  countWhenVerified,
  uncountWhenDropped,
} from './count-reports/count-reports.listener.ts'
import { importFigures } from './import-figures/import-figures.command.ts'
import { figuresImporter } from './import-figures/import-figures.importer.ts'
import { listFiguresApi } from './list-figures/list-figures.api.ts'
import { retention } from './official-figure/official-figure.tables.ts'
import { releaseFiguresJob } from './release-figures/release-figures.job.ts'
import { releaseRetention } from './release-figures/release.tables.ts'
import { tallyRetention } from './tally/tally.tables.ts'
import { shippedFigures } from './official-figure/shipped-figures.ts'

export default defineModule({
  name: 'statistics',
  activities,
  impersonalActions,
  pages: [{ path: 'cijfers', file: 'show-figures/show-figures', allow: 'anyone', script: false }],
  apis: [listFiguresApi],
  jobs: [releaseFiguresJob],
  listeners: [
    countWhenReceived,
    countWhenClassified,
    countWhenSighted,
    countWhenVerified,
    countWhenAmended,
    uncountWhenDropped,
  ],
  retention: { ...retention, ...tallyRetention, ...releaseRetention },
  importers: [figuresImporter],
  load: async (ctx) => void (await importFigures(ctx, shippedFigures, { onlyNew: true })),
})
