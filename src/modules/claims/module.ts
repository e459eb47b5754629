// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn, defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { claimSource } from './answer-data-subject/claim.source.ts'
import { incomingSource } from './answer-data-subject/incoming.source.ts'
import { paths } from './claim/addresses.ts'
import { claimTable } from './claim/claim.ts'
import { claimRetention } from './claim/claims.tables.ts'
import { ownSlot } from './give-consent/own-claim.text.ts'
import { hasOwnShares } from './give-consent/own-shares.query.ts'
import { endWhenReportDropped } from './give-consent/reports-dropped.listener.ts'
import { listText, waitingTray } from './read-claim/list.text.ts'
import { claimRows } from './read-claim/claims.tray.ts'
import { knownClaims } from './know-identifier/known-claims.query.ts'
import { claimsPart } from './know-identifier/known.text.ts'
import { countWaiting } from './read-claim/read-claim.query.ts'
import { recallWhenEnded } from './transfer-claim/recall-packet.listener.ts'
import { letterCodes } from './answer-letter/kept-code.query.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const open = { allow: 'anyone', script: false } as const
const desk = 'werkbank/verhaal'
const read = { permission: 'claims:read' } as const
const work = { permission: 'claims:work' } as const
const collect = { permission: 'claims:collect' } as const
const consider = { permission: 'claims:consider' } as const

export default defineModule({
  name: 'claims',
  activities,
  erasures,
  personalData: [claimSource, incomingSource],
  statuses: { Claim: claimTable },
  permissions: {
    'claims:read': defineText({
      nl: { title: 'Vorderingen lezen waarin de eigen organisatie een rol heeft' },
      en: { title: 'Read claims in which the own organisation has a part' },
    }),
    'claims:work': defineText({
      nl: { title: 'Vorderingen van slachtoffers op een rekeninghouder voorbereiden en toetsen' },
      en: { title: 'Prepare and test claims of victims on the holder of an account' },
    }),
    'claims:consider': defineText({
      nl: { title: 'Zeggen of een vordering door mag gaan' },
      en: { title: 'Say whether a claim may go on' },
    }),
    'claims:collect': defineText({
      nl: { title: 'Geld terugvragen namens slachtoffers' },
      en: { title: 'Ask for money back on behalf of victims' },
    }),
  },
  codes: [letterCodes],
  pages: [
    { path: 'brief', file: 'answer-letter/answer-letter', ...open },
    { path: 'mijn-melding/geld-terug', file: 'give-consent/own-claim', ...open },
    { path: 'geld-terug/naam-opvragen', file: 'ask-name/ask-name', ...open },
    { path: 'geld-terug/naam-opvragen/agenda.ics', file: 'ask-name/give-calendar', ...open },
    // One page for three organisations: which claims somebody sees follows from their part in them.
    { path: desk, file: 'read-claim/list-claims', allow: read, script: false, menu: listText },
    { path: `${desk}/nieuw`, file: 'gather-claim/begin-claim', allow: work, script: false },
    { path: `${desk}/cijfers`, file: 'count-claims/figures', allow: read, script: false },
    { path: `${desk}/geld`, file: 'keep-money/money-desk', allow: collect, script: false },
    { path: `${desk}/:id`, file: 'read-claim/show-claim', allow: read, script: false },
    { path: `${desk}/:id/brief`, file: 'write-letter/write-letter', allow: collect, script: false },
    { path: `${desk}/:id/brief/:letter`, file: 'write-letter/give-pdf', allow: collect, script: false },
  ],
  listeners: [endWhenReportDropped, recallWhenEnded],
  retention: claimRetention,
  tray: [work, consider, collect].map((allow) => ({
    text: waitingTray,
    href: paths.desk,
    allow,
    count: countWaiting,
    rows: claimRows,
  })),
  slots: [
    {
      slot: 'reports.own',
      text: ownSlot,
      allow: 'anyone',
      href: async (ctx, reportId) => ((await hasOwnShares(ctx, reportId)) ? addressIn(ctx.language, paths.own) : null),
    },
  ],
  knows: [{ text: claimsPart, allow: work, read: knownClaims }],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoClaims(ctx),
})
