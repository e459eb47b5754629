// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { findMade, findReceived } from './find-dossier/find-dossier.query.ts'
import { knownDossiers } from './know-identifier/known-dossiers.query.ts'
import { dossiersPart } from './know-identifier/known.text.ts'
import { linesOfCase } from './show-dossier/lines-of-case.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { dossierSource } from './answer-data-subject/dossier.source.ts'
import { buildWhenAsked } from './build-dossier/build-dossier.listener.ts'
import { casePath, paths } from './dossier/addresses.ts'
import { courseTable } from './dossier/dossier.ts'
import { dossierRetention } from './dossier/dossiers.tables.ts'
import { emptyDossiersJob } from './empty-dossiers/empty-dossiers.job.ts'
import { forgetWhenErased, recallWhenWithdrawn } from './empty-dossiers/empty-dossiers.listener.ts'
import { makeSlot } from './make-dossier/make-dossier.text.ts'
import { handedOverTray } from './receive-dossier/dossiers-tray.text.ts'
import { countHandedOver, countToDecide, handedOverRows, receivedRows } from './receive-dossier/dossiers.tray.ts'
import { moveWhenAnswered } from './receive-dossier/move-complaints.listener.ts'
import { listText, receivedMenu, receivedTray } from './show-dossier/list.text.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const make = { permission: 'dossiers:make' } as const
const receive = { permission: 'dossiers:receive' } as const
const desk = 'werkbank/dossiers'

export default defineModule({
  name: 'dossiers',
  activities,
  erasures,
  personalData: [dossierSource],
  statuses: { Dossier: courseTable },
  permissions: {
    'dossiers:make': defineText({
      nl: { title: 'Dossiers van eigen zaken maken, ophalen en overdragen' },
      en: { title: 'Make, fetch and hand over dossiers of own cases' },
    }),
    'dossiers:receive': defineText({
      nl: { title: 'Ontvangen dossiers lezen, ophalen en erop antwoorden' },
      en: { title: 'Read, fetch and answer dossiers that were received' },
    }),
  },
  pages: [
    {
      path: 'werkbank/zaken/:id/dossier',
      file: 'make-dossier/make-dossier',
      allow: make,
      script: false,
      asksAgain: true,
    },
    { path: desk, file: 'show-dossier/list-made', allow: make, script: false, menu: listText },
    {
      path: `${desk}/ontvangen`,
      file: 'receive-dossier/list-received',
      allow: receive,
      script: false,
      menu: receivedMenu,
    },
    { path: `${desk}/ontvangen/:id`, file: 'receive-dossier/show-received', allow: receive, script: false },
    { path: `${desk}/:id`, file: 'show-dossier/show-dossier', allow: make, script: false },
    // Both sides fetch here; which of them one is, the query looks at.
    { path: `${desk}/:id/bestand`, file: 'package/give-package', allow: 'signed-in', script: false },
  ],
  jobs: [emptyDossiersJob],
  listeners: [buildWhenAsked, forgetWhenErased, recallWhenWithdrawn, moveWhenAnswered],
  retention: dossierRetention,
  tray: together(
    { text: receivedTray, href: paths.received, allow: receive, count: countToDecide, rows: receivedRows },
    {
      text: handedOverTray,
      href: paths.desk,
      allow: make,
      tab: 'others',
      count: countHandedOver,
      rows: handedOverRows,
    },
  ),
  slots: [
    {
      slot: 'sharing.desk',
      text: receivedTray,
      allow: receive,
      href: async ({ language }) => addressIn(language, paths.received),
    },
    {
      slot: 'casework.case',
      text: makeSlot,
      allow: make,
      href: async ({ language }, reportId) => addressIn(language, casePath(reportId)),
      lines: linesOfCase,
    },
  ],
  knows: [{ text: dossiersPart, allow: make, read: knownDossiers }],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoDossiers(ctx),
  find: [
    { group: 'files', by: ['code', 'identifier'], allow: make, find: findMade },
    { group: 'files', by: ['code'], allow: receive, find: findReceived },
  ],
})
