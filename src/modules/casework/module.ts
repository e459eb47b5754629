// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { defineModule, together } from '#foundation/modules'
import { activities } from './activities.ts'
import { exportSource } from './answer-data-subject/export.source.ts'
import { holdSource } from './answer-data-subject/hold.source.ts'
import { savedFilterSource } from './answer-data-subject/saved-filter.source.ts'
import { watchSource } from './answer-data-subject/watch.source.ts'
import { noteSource, taskSource, workSource } from './answer-data-subject/written.source.ts'
import { holdApis } from './hold-data/hold-data.api.ts'
import { holdPermission, holdSlot, holdsMenu, holdsSlot } from './hold-data/hold-data.text.ts'
import {
  keepWhenAmended,
  keepWhenClassified,
  keepWhenDropped,
  keepWhenInCase,
  keepWhenLinked,
  keepWhenVerified,
} from './keep-work/keep-work.listener.ts'
import { exportRetention } from './export-work/export.store.ts'
import { exportDeeds } from './export-work/export-deeds.ts'
import { countExports, exportRows } from './export-work/exports.tray.ts'
import { exportPermission, exportSlot, exportTray } from './export-work/export-work.text.ts'
import { findCases, findReports, findWatchDeed } from './find-anything/find-anything.query.ts'
import { knownCases, knownJudgements } from './know-identifier/known-cases.query.ts'
import { casesPart, judgementsPart } from './know-identifier/known.text.ts'
import { casesMenu } from './list-cases/list-cases.text.ts'
import { recordMenu } from './look-up-record/look-up-record.text.ts'
import { trayText, workMenu } from './list-work/list-work.text.ts'
import { countOf, helpRows, mineRows, oldestOf, searches, urgentRows } from './list-work/reports.tray.ts'
import { countNewAlerts } from './watch-things/list-watches.query.ts'
import { watchCases, watchIdentifiers, watchWords } from './watch-things/watch.listener.ts'
import { watchRetention } from './watch-things/watch.tables.ts'
import { watchMenu, watchTray } from './watch-things/watch.text.ts'
import { workRetention } from './work/work.tables.ts'

const read = { permission: 'reports:read' } as const
const see = { permission: 'cases:read' } as const
const work = { permission: 'cases:work' } as const
const oversee = { permission: 'disclosures:oversee' } as const
const take = { permission: 'casework:export' } as const
const hold = { permission: 'casework:hold' } as const

const holdOf = (slot: 'casework.report' | 'casework.case' | 'identifiers.listing', kind: string) => ({
  slot,
  text: holdSlot,
  allow: hold,
  href: async ({ language }: { language: 'nl' | 'en' }, id: string) =>
    addressIn(language, `/werkbank/bewaarplichten?soort=${kind}&id=${id}`),
})

const casePages = [
  { path: 'werkbank/zaken', file: 'list-cases/list-cases', allow: see, script: true, menu: casesMenu },
  { path: 'werkbank/zaken/:id', file: 'show-case/show-case', allow: see, script: true },
  { path: 'werkbank/zaken/:id/verband', file: 'explain-link/explain-link', allow: see, script: true },
  { path: 'werkbank/zaken/:id/graaf', file: 'show-graph/show-graph', allow: see, script: true },
  { path: 'werkbank/zaken/:id/kenmerk/:hub', file: 'decide-case/judge-hub', allow: see, script: true },
  { path: 'werkbank/zaken/:id/samenvoegen', file: 'decide-case/merge-cases', allow: work, script: true },
  { path: 'werkbank/zaken/:id/splitsen', file: 'decide-case/split-case', allow: work, script: true },
  { path: 'werkbank/volglijst', file: 'watch-things/watch-things', allow: work, script: true, menu: watchMenu },
] as const

const at = (search: string) => `/werkbank/meldingen?${search}`

export default defineModule({
  name: 'casework',
  activities,
  personalData: [workSource, noteSource, taskSource, watchSource, holdSource, exportSource, savedFilterSource],
  permissions: { 'casework:hold': holdPermission, 'casework:export': exportPermission },
  apis: holdApis,
  pages: [
    { path: 'werkbank/meldingen', file: 'list-work/list-work', allow: read, script: true, menu: workMenu },
    { path: 'werkbank/meldingen/samen', file: 'act-on-many/act-on-many', allow: work, script: true },
    { path: 'werkbank/meldingen/export', file: 'export-work/ask-export', allow: take, script: true },
    { path: 'werkbank/meldingen/export/:id', file: 'export-work/show-export', allow: take, script: true },
    { path: 'werkbank/meldingen/export/bestand', file: 'export-work/download-export', allow: take, script: false },
    {
      path: 'werkbank/meldingen/:id',
      within: 'werkbank/meldingen',
      file: 'show-report/show-report',
      allow: read,
      script: true,
    },
    {
      path: 'werkbank/meldingen/:id/gegevens',
      file: 'correct-identifiers/correct-identifiers',
      allow: { permission: 'reports:confirm' },
      script: true,
    },
    ...casePages,
    { path: 'werkbank/zoeken', file: 'find-anything/find-anything', allow: 'signed-in', script: true },
    { path: 'werkbank/zoeken/antwoord', file: 'find-anything/give-found', allow: 'signed-in', script: false },
    {
      path: 'werkbank/wie-zag-dit',
      file: 'look-up-record/look-up-record',
      allow: oversee,
      script: false,
      asksAgain: true,
      menu: recordMenu,
    },
    {
      path: 'werkbank/wie-zag-dit/bestand',
      file: 'look-up-record/download-record',
      allow: oversee,
      script: false,
      asksAgain: true,
    },
    { path: 'werkbank/bewaarplichten', file: 'hold-data/hold-data', allow: hold, script: true, menu: holdsMenu },
  ],
  listeners: [
    watchIdentifiers,
    watchCases,
    watchWords,
    keepWhenVerified,
    keepWhenAmended,
    keepWhenDropped,
    keepWhenClassified,
    keepWhenLinked,
    keepWhenInCase,
  ],
  deeds: { Export: exportDeeds },
  retention: { ...workRetention, ...watchRetention, ...exportRetention },
  tray: [
    ...together(
      {
        text: trayText.urgent,
        href: at(searches.urgent),
        allow: read,
        count: countOf(searches.urgent),
        rows: urgentRows,
      },
      { text: trayText.mine, href: at(searches.mine), allow: read, count: countOf(searches.mine), rows: mineRows },
      { text: trayText.help, href: at(searches.help), allow: read, count: countOf(searches.help), rows: helpRows },
      {
        text: trayText.nobody,
        href: at(searches.nobody),
        allow: read,
        count: countOf(searches.nobody),
        oldest: oldestOf(searches.nobody),
      },
      {
        text: trayText.classify,
        href: at(searches.classify),
        allow: read,
        count: countOf(searches.classify),
        oldest: oldestOf(searches.classify),
      },
    ),
    { text: exportTray, href: '/werkbank/meldingen/export', allow: take, count: countExports, rows: exportRows },
    { text: watchTray, href: '/werkbank/volglijst', allow: work, tab: 'read', count: countNewAlerts },
  ],
  workbenchScript: { file: 'find-anything/find-everywhere' },
  find: [
    { group: 'cases', by: ['words', 'code', 'identifier'], allow: see, find: findCases },
    { group: 'reports', by: ['words', 'code', 'identifier'], allow: read, find: findReports },
    { group: 'deeds', by: ['identifier'], allow: work, find: findWatchDeed },
  ],
  knows: [
    { text: casesPart, allow: see, read: knownCases },
    { text: judgementsPart, allow: see, read: knownJudgements },
  ],
  slots: [
    holdOf('casework.report', 'melding'),
    holdOf('casework.case', 'zaak'),
    holdOf('identifiers.listing', 'vermelding'),
    {
      slot: 'sharing.oversight',
      text: holdsSlot,
      allow: hold,
      href: async ({ language }) => addressIn(language, '/werkbank/bewaarplichten'),
    },
    {
      slot: 'casework.case',
      text: exportSlot,
      allow: take,
      href: async (ctx, anchor) => addressIn(ctx.language, `/werkbank/meldingen/export?zaak=${anchor}`),
    },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoCasework(ctx),
})
