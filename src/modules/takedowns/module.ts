// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { pageOf, pagesHeard, pagesTakenBack } from '#modules/shield'
import { activities, impersonalActions } from './activities.ts'
import { contactsImporter } from './import-contacts/import-contacts.importer.ts'
import { countToJudge, oldestToJudge } from './list-takedowns/list-takedowns.query.ts'
import { knownTakedowns } from './know-identifier/known-takedowns.query.ts'
import { takedownsPart } from './know-identifier/known.text.ts'
import { takedownsMenu, takedownsTray } from './list-takedowns/list-takedowns.text.ts'
import { receivePages } from './receive-pages/receive-pages.command.ts'
import { takeBackPages } from './receive-pages/take-pages-back.command.ts'
import { noticeTable } from './send-notice/notice.ts'
import { noticeRetention } from './send-notice/notice.tables.ts'
import { sendNoticesJob } from './send-notice/send-notice.job.ts'
import { sendNoticeWhenDue } from './send-notice/send-notice.listener.ts'
import { findPage } from './takedown/find-page.query.ts'
import { takedownTable } from './takedown/takedown.ts'
import { takedownRetention } from './takedown/takedown.tables.ts'
import { forgetAddressesJob } from './work-takedown/forget-addresses.job.ts'
import { openWhenReferred } from './work-takedown/open-referred.listener.ts'

const judge = { permission: 'shield:judge' } as const
const takedowns = 'werkbank/schild/weghalen'

export default defineModule({
  name: 'takedowns',
  activities,
  impersonalActions,
  statuses: { Takedown: takedownTable, Notice: noticeTable },
  pages: [
    { path: takedowns, file: 'list-takedowns/list-takedowns', allow: judge, script: true, menu: takedownsMenu },
    { path: `${takedowns}/:id`, file: 'work-takedown/work-takedown', allow: judge, script: true },
    { path: `${takedowns}/:id/xarf`, file: 'work-takedown/download-xarf', allow: judge, script: false },
  ],
  listeners: [openWhenReferred, sendNoticeWhenDue],
  gives: [pagesHeard.givenBy(receivePages), pagesTakenBack.givenBy(takeBackPages), pageOf.givenBy(findPage)],
  knows: [{ text: takedownsPart, allow: judge, read: knownTakedowns }],
  jobs: [forgetAddressesJob, sendNoticesJob],
  importers: [contactsImporter],
  tray: [
    { text: takedownsTray, href: `/${takedowns}?toon=mine`, allow: judge, count: countToJudge, oldest: oldestToJudge },
  ],
  retention: { ...takedownRetention, ...noticeRetention },
  loadDemo: async (ctx) => (await import('./import-contacts/load-demo-contacts.demo.ts')).loadDemoContacts(ctx),
})
