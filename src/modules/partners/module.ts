// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { describeData } from './describe-data/describe-data.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { personSource } from './answer-data-subject/person.source.ts'
import { partnersImporter } from './enrol-partners/enrol-partners.importer.ts'
import { listReportingPointsApi } from './list-reporting-points/list-reporting-points.api.ts'
import { issuerRetention } from './find-issuer/issuer.store.ts'
import { keepDemoClients } from './load-demo/keep-demo-clients.command.ts'
import { loadDemoPartners } from './load-demo/load-demo.demo.ts'
import { fraudDeskRetention } from './keep-fraud-desks/fraud-desk.store.ts'
import { fraudDesksImporter } from './keep-fraud-desks/fraud-desks.importer.ts'
import { organisationRetention } from './organisation/organisation.tables.ts'
import { loadReportingPoints } from './reporting-point/load-reporting-points.command.ts'
import { reportingPointRetention } from './reporting-point/reporting-point.tables.ts'
import { menuText } from './show-start-page/show-start-page.text.ts'

export default defineModule({
  name: 'partners',
  activities,
  impersonalActions,
  personalData: [personSource],
  permissions: {
    'partners:manage': defineText({
      nl: { title: 'Mensen en koppelingen van de eigen organisatie beheren' },
      en: { title: 'Manage people and connections of the own organisation' },
    }),
  },
  pages: [
    { path: 'werkbank', file: 'show-start-page/show-start-page', allow: 'signed-in', script: true, menu: menuText },
    { path: 'meldpunten', file: 'list-reporting-points/list-reporting-points', allow: 'anyone', script: false },
  ],
  apis: [listReportingPointsApi],
  importers: [partnersImporter, fraudDesksImporter],
  retention: { ...organisationRetention, ...issuerRetention, ...reportingPointRetention, ...fraudDeskRetention },
  async load(ctx) {
    await loadReportingPoints(ctx)
    await keepDemoClients(ctx)
  },
  publishes: describeData,
  loadDemo: loadDemoPartners,
})
