// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { describeData } from './describe-data/describe-data.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { personSource } from './answer-data-subject/person.source.ts'
import { partnersImporter } from './enrol-partners/enrol-partners.importer.ts'
import { keepersImporter } from './assign-keeper/keepers.importer.ts'
import { changeSource } from './answer-data-subject/change.source.ts'
import { changeSteps } from './keep-entry/change.ts'
import { changeRetention } from './keep-entry/change.tables.ts'
import { menuText as registerMenu, trayText } from './keep-entry/keep.text.ts'
import { countToDo } from './keep-entry/kept-entries.query.ts'
import { showWaitedJob } from './keep-entry/show-waited.job.ts'
import { findReportingPointApi, pointHistoryApi } from './show-point/show-point.api.ts'
import { sendPointLetters } from './warn-contact/letters.listener.ts'
import { tellStaleJob } from './warn-contact/tell-stale.job.ts'
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

const open = { allow: 'anyone', script: false } as const
const keep = { allow: { permission: 'partners:keep-entry' }, script: true } as const
const desk = 'werkbank/meldpunten'

export default defineModule({
  name: 'partners',
  activities,
  impersonalActions,
  personalData: [personSource, changeSource],
  statuses: { ReportingPointChange: changeSteps },
  permissions: {
    'partners:manage': defineText({
      nl: { title: 'Mensen en koppelingen van de eigen organisatie beheren' },
      en: { title: 'Manage people and connections of the own organisation' },
    }),
    'partners:keep-entry': defineText({
      nl: { title: 'Het eigen meldpunt in het register bijhouden, en wijzigingen van een ander beoordelen' },
      en: { title: 'Keep the own reporting point in the register, and judge changes of somebody else' },
    }),
    'partners:edit-register': defineText({
      nl: { title: 'Elk meldpunt beoordelen, en bijhouden wat niemand bijhoudt' },
      en: { title: 'Judge every reporting point, and keep what nobody keeps' },
    }),
  },
  pages: [
    { path: 'werkbank', file: 'show-start-page/show-start-page', allow: 'signed-in', script: true, menu: menuText },
    { path: 'meldpunten', file: 'list-reporting-points/list-reporting-points', ...open },
    { path: 'meldpunten/factsheet', file: 'make-factsheet/show-factsheet', ...open },
    { path: 'meldpunten/factsheet.pdf', file: 'make-factsheet/give-factsheet', ...open },
    { path: 'meldpunten/tegenhouden', file: 'warn-contact/stop-change', ...open },
    { path: 'meldpunten/:id', file: 'show-point/show-point', ...open },
    { path: desk, file: 'keep-entry/list-desk', ...keep, menu: registerMenu },
    { path: `${desk}/verwijzingen`, file: 'analyse-referrals/show-analysis', allow: 'signed-in', script: true },
    { path: `${desk}/wijzigingen/:id`, file: 'keep-entry/show-change', ...keep },
    { path: `${desk}/:id`, file: 'keep-entry/edit-entry', ...keep, bodyLimit: 256 * 1024 },
  ],
  apis: [listReportingPointsApi, findReportingPointApi, pointHistoryApi],
  jobs: [showWaitedJob, tellStaleJob],
  listeners: [sendPointLetters],
  importers: [partnersImporter, fraudDesksImporter, keepersImporter],
  tray: [{ text: trayText, href: `/${desk}`, allow: keep.allow, count: countToDo }],
  retention: {
    ...organisationRetention,
    ...issuerRetention,
    ...reportingPointRetention,
    ...fraudDeskRetention,
    ...changeRetention,
  },
  async load(ctx) {
    await loadReportingPoints(ctx)
    await keepDemoClients(ctx)
  },
  publishes: describeData,
  loadDemo: loadDemoPartners,
})
