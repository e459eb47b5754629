// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { findSent, findTaken } from './find-hand-over/find-hand-over.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { figuresSlot } from './count-referrals/figures.text.ts'
import { phoneMenu } from './advise-caller/advise-caller.text.ts'
import { coldReferralSource } from './answer-data-subject/cold-referral.source.ts'
import { handOverSource } from './answer-data-subject/hand-over.source.ts'
import { answerHandOverApi, listHandOversApi, makeHandOverApi } from './answer-hand-over/hand-over.api.ts'
import { countToAnswer } from './answer-hand-over/read-hand-over.query.ts'
import { ownSlot } from './follow-referral/own-hand-over.text.ts'
import { sayOwn, wasReferred } from './follow-referral/own-hand-over.query.ts'
import { isOwnReport } from './find-points/own-report.query.ts'
import { reportSlot } from './find-points/points.text.ts'
import { countCameBack } from './hand-over/sent.query.ts'
import { sentTray } from './list-referrals/hand-overs-tray.text.ts'
import { cameBackRows, countSent, receivedRows, sentRows } from './list-referrals/hand-overs.tray.ts'
import { cameBackTray, receivedMenu, sentMenu, toAnswerTray } from './list-referrals/list.text.ts'
import { paths, referPath } from './referral/addresses.ts'
import { referralTable } from './referral/referral.ts'
import { referralRetention } from './referral/referrals.tables.ts'
import { returnHandOversJob } from './return-hand-overs/return-hand-overs.job.ts'
import { takeBackWhenEnded, withdrawWhenDropped } from './withdraw-consent/withdraw-consent.listener.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const make = { permission: 'referrals:make' } as const
const receive = { permission: 'referrals:receive' } as const

export default defineModule({
  name: 'referrals',
  activities,
  erasures,
  personalData: [handOverSource, coldReferralSource],
  statuses: { HandOver: referralTable },
  permissions: {
    'referrals:make': defineText({
      nl: { title: 'Bellers adviseren, en iemand die dat goed vindt doorverwijzen' },
      en: { title: 'Advise callers, and hand over somebody who agrees' },
    }),
    'referrals:receive': defineText({
      nl: { title: 'Overnemen wie een andere organisatie warm doorverwijst' },
      en: { title: 'Take over whom another organisation hands over warmly' },
    }),
  },
  pages: [
    { path: 'werkbank/telefoon', file: 'advise-caller/advise-caller', allow: make, script: true, menu: phoneMenu },
    { path: 'werkbank/doorverwijzen', file: 'hand-over/refer', allow: make, script: false },
    { path: 'werkbank/doorverwijzingen', file: 'list-referrals/list-sent', allow: make, script: false, menu: sentMenu },
    {
      path: 'werkbank/doorverwijzingen/cijfers',
      file: 'count-referrals/figures',
      allow: { permission: 'statistics:read' },
      script: false,
    },
    { path: 'werkbank/doorverwijzingen/:id', file: 'list-referrals/show-sent', allow: make, script: false },
    {
      path: 'werkbank/overnemen',
      file: 'list-referrals/list-received',
      allow: receive,
      script: false,
      menu: receivedMenu,
    },
    { path: 'werkbank/overnemen/:id', file: 'answer-hand-over/show-received', allow: receive, script: false },
    { path: 'mijn-melding/doorverwijzing', file: 'follow-referral/follow-referral', allow: 'anyone', script: false },
  ],
  apis: [listHandOversApi, makeHandOverApi, answerHandOverApi],
  jobs: [returnHandOversJob],
  listeners: [takeBackWhenEnded, withdrawWhenDropped],
  retention: referralRetention,
  tray: together(
    { text: cameBackTray, href: paths.sent, allow: make, count: countCameBack, rows: cameBackRows },
    { text: toAnswerTray, href: paths.received, allow: receive, count: countToAnswer, rows: receivedRows },
    { text: sentTray, href: paths.sent, allow: make, tab: 'others', count: countSent, rows: sentRows },
  ),
  slots: [
    {
      slot: 'sharing.desk',
      text: toAnswerTray,
      allow: receive,
      href: async ({ language }) => addressIn(language, paths.received),
    },
    {
      slot: 'reports.own',
      text: ownSlot,
      allow: 'anyone',
      say: sayOwn,
      href: async (ctx, reportId) => ((await wasReferred(ctx, reportId)) ? addressIn(ctx.language, paths.own) : null),
    },
    {
      slot: 'casework.report',
      text: reportSlot,
      allow: make,
      href: async (ctx, id) => ((await isOwnReport(ctx, id)) ? addressIn(ctx.language, referPath(id)) : null),
    },
    {
      slot: 'partners.referrals',
      text: figuresSlot,
      allow: { permission: 'statistics:read' },
      href: (ctx) => Promise.resolve(addressIn(ctx.language, paths.figures)),
    },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoReferrals(ctx),
  find: [
    { group: 'files', by: ['code'], allow: make, find: findSent },
    { group: 'files', by: ['code'], allow: receive, find: findTaken },
  ],
})
