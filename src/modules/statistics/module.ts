// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { activities, impersonalActions } from './activities.ts'
import { countAgainWhenClassified, countWhenSighted } from './count-reports/count-reports.listener.ts'
import { deliveryRetention } from './delivery/delivery.tables.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import { describeObservationSetApi, readObservationSetApi } from './give-observations/observation-sets.api.ts'
import { describeReleaseApi, listReleasesApi, readReleaseApi } from './give-releases/releases.api.ts'
import { deliveriesImporter } from './import-deliveries/import-deliveries.importer.ts'
import { figuresImporter, observationsImporter } from './import-figures/import-csv.importer.ts'
import { loadShipped } from './import-figures/load-shipped.command.ts'
import { cbsImporter, policeImporter } from './import-odata/import-odata.importer.ts'
import { countOverdue } from './list-deliveries/list-deliveries.query.ts'
import { deliveryRows } from './list-deliveries/deliveries.tray.ts'
import { deliveriesMenu, deliveriesTray } from './list-deliveries/list-deliveries.text.ts'
import { listObservationsApi } from './list-observations/list-observations.api.ts'
import { observationRetention } from './observation/observation.tables.ts'
import { judgedMenu } from './show-judged/show-judged.text.ts'
import { releaseFiguresJob } from './release-figures/release-figures.job.ts'
import { releaseRetention } from './release-figures/release.tables.ts'
import { tallyRetention } from './tally/tally.tables.ts'
import { watchDeliveriesJob } from './watch-deliveries/watch-deliveries.job.ts'

const read = { permission: 'statistics:read' } as const

export default defineModule({
  name: 'statistics',
  activities,
  impersonalActions,
  pages: [
    { path: 'cijfers', file: 'show-figures/show-figures', allow: 'anyone', script: false },
    { path: 'cijfers/meldingen', file: 'show-own-counts/show-own-counts', allow: 'anyone', script: false },
    { path: 'cijfers/reeks/:reeks.csv', file: 'give-series/give-csv', allow: 'anyone', script: false },
    { path: 'cijfers/reeks/:reeks.svg', file: 'give-series/give-svg', allow: 'anyone', script: false },
    { path: 'cijfers/vergelijken', file: 'compare-sources/compare-sources', allow: 'anyone', script: false },
    { path: 'cijfers/publicaties', file: 'show-calendar/show-calendar', allow: 'anyone', script: false },
    { path: 'cijfers/publicaties.ics', file: 'show-calendar/give-calendar', allow: 'anyone', script: false },
    { path: 'cijfers/publicaties.atom', file: 'show-calendar/give-feed', allow: 'anyone', script: false },
    { path: 'cijfers/bron/:bron', file: 'show-source/show-source', allow: 'anyone', script: false },
    {
      path: 'werkbank/cijfers',
      file: 'list-deliveries/list-deliveries',
      allow: read,
      script: true,
      menu: deliveriesMenu,
    },
    { path: 'werkbank/kwaliteit', file: 'show-judged/show-judged', allow: read, script: false, menu: judgedMenu },
  ],
  apis: [
    listObservationsApi,
    readObservationSetApi,
    describeObservationSetApi,
    listReleasesApi,
    readReleaseApi,
    describeReleaseApi,
  ],
  jobs: [releaseFiguresJob, watchDeliveriesJob],
  listeners: [countWhenSighted, countAgainWhenClassified],
  retention: { ...observationRetention, ...deliveryRetention, ...tallyRetention, ...releaseRetention },
  tray: [
    {
      text: deliveriesTray,
      href: '/werkbank/cijfers',
      allow: read,
      tab: 'others',
      count: countOverdue,
      rows: deliveryRows,
    },
  ],
  importers: [observationsImporter, figuresImporter, cbsImporter, policeImporter, deliveriesImporter],
  publishes: describeData,
  load: async (ctx) => void (await loadShipped(ctx)),
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemo(ctx),
})
