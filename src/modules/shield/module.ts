// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { describeData } from './describe-data/describe-data.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { nameSource } from './answer-data-subject/name.source.ts'
import { authorityImporter } from './appoint-authority/appoint-authority.importer.ts'
import { replyWhenDue } from './answer-reporter/send-reply.listener.ts'
import { expireNamesJob } from './expire-names/expire-names.job.ts'
import { withdrawProtectedJob } from './expire-names/withdraw-protected.job.ts'
import { contactsImporter } from './import-contacts/import-contacts.importer.ts'
import { countToJudge } from './list-takedowns/list-takedowns.query.ts'
import { takedownsMenu, takedownsTray } from './list-takedowns/list-takedowns.text.ts'
import { allowedSteps } from './name/name.ts'
import { shieldRetention } from './name/shield.tables.ts'
import { receiveWhenSighted } from './receive-reported/receive-reported.listener.ts'
import { tellCheckAll } from './tell-check/tell-check.command.ts'
import { takedownTable } from './takedown/takedown.ts'
import { fetchWhenAsked } from './fetch-evidence/fetch-asked.listener.ts'
import { fetchSteps } from './fetch-evidence/fetched-page.ts'
import { fetchedPageRetention } from './fetch-evidence/fetched-page.tables.ts'
import { takedownRetention } from './takedown/takedown.tables.ts'
import { forgetAddressesJob } from './work-takedown/forget-addresses.job.ts'
import { noticeTable } from './send-notice/notice.ts'
import { noticeRetention } from './send-notice/notice.tables.ts'
import { sendNoticesJob } from './send-notice/send-notice.job.ts'
import { sendNoticeWhenDue } from './send-notice/send-notice.listener.ts'
import { sendSubmissionsJob } from './submit-address/send-submissions.job.ts'
import { sendWhenAsked } from './submit-address/send-submissions.listener.ts'
import { submissionRetention } from './vendor/submission.tables.ts'
import { submissionTable } from './vendor/vendor.ts'
import { openWhenReferred } from './work-takedown/open-referred.listener.ts'
import { messageRetention } from './message/message.tables.ts'
import { messageAllowedSteps } from './message/message.ts'
import { namesImporter } from './import-names/import-names.importer.ts'
import { forgetMessagesJob } from './receive-message/forget-messages.job.ts'
import { forwardMessageApi, followMessageApi } from './hand-in-messages/hand-in-messages.api.ts'
import { countForPerson } from './read-message/list-messages.query.ts'
import { messagesMenu, messagesTray } from './read-message/read-message.text.ts'
import { understandWhenReceived } from './understand-received/understand-received.listener.ts'
import { confirmDeliveryJob } from './confirm-delivery/confirm-delivery.job.ts'
import { confirmDeliveryApi, recipientsApi } from './confirm-delivery/recipients.api.ts'
import { recipientsImporter } from './confirm-delivery/recipients.importer.ts'
import { csvFileApi, textFileApi } from './give-list/files.api.ts'
import { deltasApi, listNamesApi, snapshotApi } from './give-list/names.api.ts'
import { compareZoneJob, publishZoneJob } from './publish-zone/publish-zone.job.ts'
import { publishZoneListener } from './publish-zone/publish-zone.listener.ts'
import { publicationRetention } from './publish-zone/publication.tables.ts'
import { queueMenu, queueTray } from './judge-names/judge-names.text.ts'
import { countWaitingNames } from './judge-names/show-queue.query.ts'
import { decidedAbout } from './decide-name/decided-about.events.ts'
import { judgeMessages } from './judge-messages/judge-messages.command.ts'
import { waitingMessages } from './message/judgement.store.ts'
import { pageOf } from './name/page-of.events.ts'
import { pagesHeard } from './receive-names/pages-heard.events.ts'
import { receivePages } from './receive-pages/receive-pages.command.ts'
import { findPage } from './takedown/find-page.query.ts'
import { messagesWaiting } from './work-takedown/messages-waiting.events.ts'
import { weighWhenJudged } from './trusted-partner/weigh-partners.listener.ts'

const judge = { permission: 'shield:judge' } as const
const takedowns = 'werkbank/schild/weghalen'

export default defineModule({
  name: 'shield',
  activities,
  impersonalActions,
  personalData: [nameSource],
  permissions: {
    'shield:judge': defineText({
      nl: { title: 'Besluiten welke namen op de lijst van het schild komen' },
      en: { title: 'Decide which names come on the list of the shield' },
    }),
    'shield:report': defineText({
      nl: { title: 'Verdachte berichten en links aan het schild doorgeven' },
      en: { title: 'Hand suspicious messages and links to the shield' },
    }),
    'shield:load': defineText({
      nl: { title: 'Zeggen dat de eigen resolvers de lijst van het schild gebruiken' },
      en: { title: 'Say that one’s own resolvers use the list of the shield' },
    }),
  },
  statuses: {
    Name: allowedSteps,
    Takedown: takedownTable,
    Notice: noticeTable,
    Submission: submissionTable,
    Message: messageAllowedSteps,
    FetchedPage: fetchSteps,
  },
  pages: [
    {
      path: 'schild/doorsturen',
      file: 'forward-message/forward-message',
      allow: 'anyone',
      script: false,
      bodyLimit: 11 * 1024 * 1024,
    },
    { path: 'schild/doorsturen/ontvangen', file: 'follow-message/show-receipt', allow: 'anyone', script: false },
    { path: 'schild/doorsturen/volgen', file: 'follow-message/follow-message', allow: 'anyone', script: false },
    { path: 'werkbank/schild', file: 'judge-names/judge-names', allow: judge, script: true, menu: queueMenu },
    { path: 'werkbank/schild/terugnemen', file: 'roll-back/roll-back', allow: judge, script: true },
    { path: 'werkbank/schild/verzoeken', file: 'unblock/unblock-desk', allow: judge, script: true },
    { path: 'schild', file: 'show-clock/show-clock', allow: 'anyone', script: false },
    { path: 'schild/uw-site', file: 'unblock/unblock', allow: 'anyone', script: false },
    { path: 'werkbank/schild/:id', file: 'show-name/show-name', allow: judge, script: true },
    {
      path: 'werkbank/schild/berichten',
      file: 'read-message/list-messages',
      allow: judge,
      script: true,
      menu: messagesMenu,
    },
    { path: 'werkbank/schild/berichten/:id', file: 'read-message/read-message', allow: judge, script: true },
    { path: 'werkbank/schild/bewijs/:id', file: 'fetch-evidence/fetch-evidence', allow: judge, script: true },
    { path: takedowns, file: 'list-takedowns/list-takedowns', allow: judge, script: true, menu: takedownsMenu },
    { path: `${takedowns}/:id`, file: 'work-takedown/work-takedown', allow: judge, script: true },
    { path: `${takedowns}/:id/xarf`, file: 'work-takedown/download-xarf', allow: judge, script: false },
    { path: 'werkbank/schild/berichten/:id/beeld', file: 'read-message/see-picture', allow: judge, script: false },
  ],
  apis: [
    forwardMessageApi,
    followMessageApi,
    listNamesApi,
    snapshotApi,
    deltasApi,
    textFileApi,
    csvFileApi,
    recipientsApi,
    confirmDeliveryApi,
  ],
  listeners: [
    understandWhenReceived,
    replyWhenDue,
    openWhenReferred,
    sendNoticeWhenDue,
    sendWhenAsked,
    publishZoneListener,
    weighWhenJudged,
    fetchWhenAsked,
    receiveWhenSighted,
  ],
  gives: [
    pagesHeard.givenBy(receivePages),
    pageOf.givenBy(findPage),
    decidedAbout.givenBy(judgeMessages),
    messagesWaiting.givenBy(waitingMessages),
  ],
  jobs: [
    expireNamesJob,
    withdrawProtectedJob,
    forgetMessagesJob,
    forgetAddressesJob,
    publishZoneJob,
    compareZoneJob,
    confirmDeliveryJob,
    sendNoticesJob,
    sendSubmissionsJob,
  ],
  importers: [authorityImporter, namesImporter, contactsImporter, recipientsImporter],
  tray: [
    { text: queueTray, href: '/werkbank/schild', allow: judge, count: countWaitingNames },
    { text: messagesTray, href: '/werkbank/schild/berichten', allow: judge, count: countForPerson },
    { text: takedownsTray, href: `/${takedowns}`, allow: judge, count: countToJudge },
  ],
  retention: {
    ...shieldRetention,
    ...takedownRetention,
    ...noticeRetention,
    ...submissionRetention,
    ...messageRetention,
    ...publicationRetention,
    ...fetchedPageRetention,
  },
  load: tellCheckAll,
  publishes: describeData,
  loadDemo: async (ctx) => {
    await (await import('./load-demo/load-demo.demo.ts')).loadDemoShield(ctx)
    await (await import('./import-contacts/load-demo-contacts.demo.ts')).loadDemoContacts(ctx)
    await (await import('./receive-message/load-demo-messages.demo.ts')).loadDemoMessages(ctx)
  },
})
