// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { findObjections } from './find-objection/find-objection.query.ts'
import { activities, impersonalActions } from './activities.ts'
import { objectionSource } from './answer-data-subject/objection.source.ts'
import { objectorContactSource } from './answer-data-subject/contact.source.ts'
import { noticeSource } from './answer-data-subject/notice.source.ts'
import { effectsHoldSource } from './answer-data-subject/hold.source.ts'
import { defineText } from '#foundation/text'
import { carryOutJob } from './carry-out/carry-out.job.ts'
import { carryOutWhenDecided, recallWhenClosed } from './carry-out/carry-out.listener.ts'
import { holdsMenu, holdsTray } from './hold-effects/hold-effects.text.ts'
import { holdRows } from './hold-effects/holds.tray.ts'
import { countHoldsToApprove } from './hold-effects/list-holds.query.ts'
import { beginWhenListed } from './inform-holder/inform-holder.listener.ts'
import { noticesMenu, noticesTray } from './inform-holder/inform-holder.text.ts'
import { countNotices, noticeRows } from './inform-holder/notices.tray.ts'
import { objectionsMenu, openTray } from './list-objections/list-objections.text.ts'
import { countOpenObjections, objectionRows } from './list-objections/objections.tray.ts'
import { knownHolds } from './know-identifier/known-holds.query.ts'
import { knownObjections } from './know-identifier/known-objections.query.ts'
import { holdsPart, objectionsPart } from './know-identifier/known.text.ts'
import { objectionSteps } from './objection/objection.ts'
import { retention } from './objection/redress.tables.ts'
import { objectionCodes } from './follow-objection/kept-code.query.ts'
import { rowGoes } from '#foundation/erasures'

const hold = { permission: 'redress:hold' } as const

const decide = { permission: 'redress:decide' } as const

export default defineModule({
  name: 'redress',
  activities,
  impersonalActions,
  erasures: rowGoes('redress.contact', 'redress.objection-contact-erased', 'objection', 'objection_id'),
  personalData: [objectionSource, objectorContactSource, noticeSource, effectsHoldSource],
  statuses: { Objection: objectionSteps },
  permissions: {
    'redress:decide': defineText({
      nl: { title: 'Beslissen over bezwaren tegen waarschuwingen, samen met een tweede persoon' },
      en: { title: 'Decide about objections to warnings, together with a second person' },
    }),
    'redress:hold': defineText({
      nl: { title: 'Aanhouden wat op een bezwaar volgt, samen met een tweede persoon' },
      en: { title: 'Hold what follows from an objection, together with a second person' },
    }),
  },
  codes: [objectionCodes],
  pages: [
    { path: 'bezwaar', file: 'file-objection/file-objection', allow: 'anyone', script: false },
    { path: 'bezwaar/ontvangen', file: 'file-objection/show-receipt', allow: 'anyone', script: false },
    { path: 'bezwaar/volgen', file: 'follow-objection/follow-objection', allow: 'anyone', script: false },
    { path: 'bezwaar/brief', file: 'show-letter/show-letter', allow: 'anyone', script: false },
    {
      path: 'werkbank/bezwaren',
      file: 'list-objections/list-objections',
      allow: decide,
      script: true,
      menu: objectionsMenu,
    },
    { path: 'werkbank/bezwaren/beleid', file: 'show-policy/show-policy', allow: decide, script: true },
    { path: 'werkbank/bezwaren/:id', file: 'show-objection/show-objection', allow: decide, script: true },
    {
      path: 'werkbank/informeren',
      file: 'inform-holder/inform-holder',
      allow: decide,
      script: true,
      menu: noticesMenu,
    },
    { path: 'werkbank/aanhoudingen', file: 'hold-effects/hold-effects', allow: hold, script: true, menu: holdsMenu },
  ],
  listeners: [carryOutWhenDecided, recallWhenClosed, beginWhenListed],
  knows: [
    { text: objectionsPart, allow: decide, read: knownObjections },
    { text: holdsPart, allow: hold, read: knownHolds },
  ],
  jobs: [carryOutJob],
  retention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoRedress(ctx),
  tray: together(
    { text: openTray, href: '/werkbank/bezwaren', allow: decide, count: countOpenObjections, rows: objectionRows },
    { text: noticesTray, href: '/werkbank/informeren', allow: decide, count: countNotices, rows: noticeRows },
    { text: holdsTray, href: '/werkbank/aanhoudingen', allow: hold, count: countHoldsToApprove, rows: holdRows },
  ),
  find: [{ group: 'state', by: ['identifier'], allow: decide, find: findObjections }],
})
