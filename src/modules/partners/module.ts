// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findColleagues, findOrganisations } from './find-people/find-by-name.query.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { personSource } from './answer-data-subject/person.source.ts'
import { partnersImporter } from './enrol-partners/enrol-partners.importer.ts'
import { keepersImporter } from './assign-keeper/keepers.importer.ts'
import { applicationSource } from './answer-data-subject/application.source.ts'
import { changeSource } from './answer-data-subject/change.source.ts'
import { admitMenu, admitTray } from './join-partners/admit.text.ts'
import { applicationSteps } from './join-partners/application.ts'
import { applicationRetention } from './join-partners/application.tables.ts'
import { forgetUnconfirmedJob } from './join-partners/forget-unconfirmed.job.ts'
import { sendJoinLetters } from './join-partners/join-letters.listener.ts'
import { countWaiting } from './join-partners/read-applications.query.ts'
import { changeSteps } from './keep-entry/change.ts'
import { changeRetention } from './keep-entry/change.tables.ts'
import { menuText as registerMenu, trayText } from './keep-entry/keep.text.ts'
import { countToDo } from './keep-entry/kept-entries.query.ts'
import { emergencyItems } from './emergency-access/emergency.tray.ts'
import { awayItem } from './follow-directory/away.tray.ts'
import { scim } from './follow-directory/scim.api.ts'
import { grantDeeds } from './grant-roles/grant.ts'
import { grantRetention } from './grant-roles/grant.store.ts'
import { grantTrays } from './grant-roles/grants.tray.ts'
import { missingItem, missingPath } from './list-missing/missing.tray.ts'
import { peopleText } from './keep-people/people.text.ts'
import { askApproval } from './keep-entry/ask-approval.command.ts'
import { askApprovalJob } from './keep-entry/ask-approval.job.ts'
import { showWaitedJob } from './keep-entry/show-waited.job.ts'
import { findReportingPointApi, pointHistoryApi } from './show-point/show-point.api.ts'
import { sendPointLetters } from './warn-contact/letters.listener.ts'
import { tellStaleJob } from './warn-contact/tell-stale.job.ts'
import { listReportingPointsApi } from './list-reporting-points/list-reporting-points.api.ts'
import { invitationRetention } from './invite-people/invitation.store.ts'
import { issuedSource } from './answer-data-subject/issued.source.ts'
import { issuedChangeRetention } from './keep-issued/issued-change.store.ts'
import { issuedDeeds } from './keep-issued/issued-change.ts'
import { issuedMenu } from './keep-issued/issued.text.ts'
import { issuedItem } from './keep-issued/issued.tray.ts'
import { issuerRetention } from './find-issuer/issuer.store.ts'
import { keepDemoClients } from './load-demo/keep-demo-clients.command.ts'
import { fraudDeskRetention } from './keep-fraud-desks/fraud-desk.store.ts'
import { fraudDesksImporter } from './keep-fraud-desks/fraud-desks.importer.ts'
import { organisationRetention } from './organisation/organisation.tables.ts'
import { loadReportingPoints } from './reporting-point/load-reporting-points.command.ts'
import { reportingPointRetention } from './reporting-point/reporting-point.tables.ts'
import { joinCodes } from './join-partners/join-codes.query.ts'
import { stopCodes } from './warn-contact/stop-code.query.ts'
import { rowGoes } from '#foundation/erasures'

const open = { allow: 'anyone', script: false } as const
const keep = { allow: { permission: 'partners:keep-entry' }, script: true } as const
const admit = { allow: { permission: 'partners:admit' }, script: false } as const
const manage = { allow: { permission: 'partners:manage' }, script: false, asksAgain: true } as const
const desk = 'werkbank/meldpunten'
const applications = 'werkbank/aanmeldingen'

export default defineModule({
  name: 'partners',
  activities,
  impersonalActions,
  deeds: { RoleGrant: grantDeeds, IssuedChange: issuedDeeds },
  erasures: rowGoes('partners.application', 'partners.application-erased', 'application'),
  personalData: [personSource, changeSource, issuedSource, applicationSource],
  statuses: { ReportingPointChange: changeSteps, PartnerApplication: applicationSteps },
  permissions: {
    'partners:manage': defineText({
      nl: { title: 'Mensen en koppelingen van de eigen organisatie beheren' },
      en: { title: 'Manage people and connections of the own organisation' },
    }),
    'partners:follow-directory': defineText({
      nl: { title: 'Vanuit het personeelsbestand zeggen wie er werkt en wie weg is (SCIM)' },
      en: { title: 'Say from the directory who works there and who left (SCIM)' },
    }),
    'partners:keep-entry': defineText({
      nl: { title: 'Het eigen meldpunt in het register bijhouden, en wijzigingen van een ander beoordelen' },
      en: { title: 'Keep the own reporting point in the register, and judge changes of somebody else' },
    }),
    'partners:edit-register': defineText({
      nl: { title: 'Elk meldpunt beoordelen, en bijhouden wat niemand bijhoudt' },
      en: { title: 'Judge every reporting point, and keep what nobody keeps' },
    }),
    'partners:admit': defineText({
      nl: { title: 'Met een tweede persoon organisaties toelaten als partner' },
      en: { title: 'Let organisations in as partners, with a second person' },
    }),
  },
  codes: [...joinCodes, stopCodes],
  pages: [
    { path: 'werkbank/onderdelen', file: 'show-rooms/show-rooms', allow: 'signed-in', script: false },
    { path: 'werkbank/ik', file: 'show-rights/show-rights', allow: 'signed-in', script: false },
    { path: 'meldpunten', file: 'list-reporting-points/list-reporting-points', ...open },
    { path: 'meldpunten/factsheet', file: 'make-factsheet/show-factsheet', ...open },
    { path: 'meldpunten/factsheet.pdf', file: 'make-factsheet/give-factsheet', ...open },
    { path: 'meldpunten/tegenhouden', file: 'warn-contact/stop-change', ...open },
    { path: 'meldpunten/:id', file: 'show-point/show-point', ...open },
    { path: desk, file: 'keep-entry/list-desk', ...keep, menu: registerMenu },
    { path: `${desk}/verwijzingen`, file: 'analyse-referrals/show-analysis', allow: 'signed-in', script: true },
    { path: `${desk}/wijzigingen/:id`, file: 'keep-entry/show-change', ...keep },
    { path: `${desk}/:id`, file: 'keep-entry/edit-entry', ...keep, bodyLimit: 256 * 1024 },
    { path: 'meedoen', file: 'join-partners/apply', ...open },
    { path: 'meedoen/bevestigen', file: 'join-partners/confirm', ...open },
    { path: 'meedoen/akkoord', file: 'join-partners/accept', ...open },
    { path: applications, file: 'join-partners/list-applications', ...admit, menu: admitMenu },
    { path: `${applications}/:id`, file: 'join-partners/show-application', ...admit },
    { path: 'werkbank/uitgegeven', file: 'keep-issued/list-issued', ...admit, menu: issuedMenu },
    { path: 'werkbank/uitgegeven/:id', file: 'keep-issued/show-issued', ...admit, asksAgain: true },
    { path: missingPath, file: 'list-missing/list-missing', ...admit, allow: { permission: 'partners:manage' } },
    { path: 'werkbank/mensen', file: 'keep-people/list-people', ...manage, menu: peopleText },
    { path: 'werkbank/mensen/rollen/:id', file: 'grant-roles/judge-grant', ...manage, allow: 'signed-in' },
    { path: 'werkbank/mensen/:id', file: 'keep-people/change-person', ...manage },
  ],
  apis: [listReportingPointsApi, findReportingPointApi, pointHistoryApi],
  protocols: [scim],
  jobs: [askApprovalJob, showWaitedJob, tellStaleJob, forgetUnconfirmedJob],
  listeners: [sendPointLetters, sendJoinLetters],
  importers: [partnersImporter, fraudDesksImporter, keepersImporter],
  tray: [
    { text: trayText, href: `/${desk}`, allow: keep.allow, count: countToDo },
    ...grantTrays,
    missingItem,
    awayItem,
    ...emergencyItems,
    issuedItem,
    { text: admitTray, href: `/${applications}`, allow: admit.allow, count: countWaiting },
  ],
  retention: {
    ...organisationRetention,
    ...grantRetention,
    ...invitationRetention,
    ...issuerRetention,
    ...issuedChangeRetention,
    ...reportingPointRetention,
    ...fraudDeskRetention,
    ...changeRetention,
    ...applicationRetention,
  },
  async load(ctx) {
    await loadReportingPoints(ctx)
    await askApproval(ctx)
    await keepDemoClients(ctx)
  },
  publishes: describeData,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoPartners(ctx),
  find: [
    { group: 'people', by: ['words'], allow: 'signed-in', find: findColleagues },
    { group: 'people', by: ['words'], allow: 'signed-in', find: findOrganisations },
  ],
})
