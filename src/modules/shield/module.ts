// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findName } from './find-name/find-name.query.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { nameSource } from './answer-data-subject/name.source.ts'
import { authorityImporter } from './appoint-authority/appoint-authority.importer.ts'
import { askAgesJob } from './ask-age/ask-ages.job.ts'
import { expireNamesJob } from './expire-names/expire-names.job.ts'
import { withdrawWhenProtected } from './expire-names/withdraw-protected.listener.ts'
import { withdrawProtectedJob } from './expire-names/withdraw-protected.job.ts'
import { allowedSteps } from './name/name.ts'
import { shieldRetention } from './name/shield.tables.ts'
import { sayJudged, whereJudged } from './receive-reported/names-in-report.query.ts'
import { reportSlot } from './receive-reported/names-in-report.text.ts'
import { receiveWhenSighted } from './receive-reported/receive-reported.listener.ts'
import { tellCheckAll } from './tell-check/tell-check.command.ts'
import { fetchWhenAsked } from './fetch-evidence/fetch-asked.listener.ts'
import { fetchSteps } from './fetch-evidence/fetched-page.ts'
import { fetchedPageRetention } from './fetch-evidence/fetched-page.tables.ts'
import { sendSubmissionsJob } from './submit-address/send-submissions.job.ts'
import { sendWhenAsked } from './submit-address/send-submissions.listener.ts'
import { submissionRetention } from './vendor/submission.tables.ts'
import { submissionTable } from './vendor/vendor.ts'
import { confirmDeliveryJob } from './confirm-delivery/confirm-delivery.job.ts'
import { confirmDeliveryApi, recipientsApi } from './confirm-delivery/recipients.api.ts'
import { recipientsImporter } from './confirm-delivery/recipients.importer.ts'
import { csvFileApi, textFileApi } from './give-list/files.api.ts'
import { deltasApi, listNamesApi, snapshotApi } from './give-list/names.api.ts'
import { compareZoneJob, publishZoneJob } from './publish-zone/publish-zone.job.ts'
import { publishZoneListener } from './publish-zone/publish-zone.listener.ts'
import { publicationRetention } from './publish-zone/publication.tables.ts'
import { queueText, queueTray } from './judge-names/judge-names.text.ts'
import { wantedBackTray } from './roll-back/wanted-back.tray.ts'
import { secondReaderTrays } from './judge-names/second-reader.tray.ts'
import { countWaitingNames, oldestWaitingName } from './judge-names/show-queue.query.ts'
import { knownNames } from './know-identifier/known-name.query.ts'
import { namesPart } from './know-identifier/known.text.ts'
import { weighWhenJudged } from './trusted-partner/weigh-partners.listener.ts'
import { givesAskOffShield } from './unblock/ask-from-objection.command.ts'
import { unblockCodes } from './unblock/kept-code.query.ts'
import { erasures } from './erase-again/erase-again.command.ts'
import { goOn } from './after-restore/go-on.command.ts'

const judge = { permission: 'shield:judge' } as const

export default defineModule({
  name: 'shield',
  activities,
  impersonalActions,
  erasures,
  restored: goOn,
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
  statuses: { Name: allowedSteps, Submission: submissionTable, FetchedPage: fetchSteps },
  codes: [unblockCodes],
  gives: [givesAskOffShield],
  pages: [
    { path: 'werkbank/schild', file: 'judge-names/judge-names', allow: judge, script: true, menu: queueText },
    { path: 'werkbank/schild/namen', file: 'list-names/list-names', allow: judge, script: true },
    { path: 'werkbank/schild/terugnemen', file: 'roll-back/roll-back', allow: judge, script: true },
    { path: 'werkbank/schild/verzoeken', file: 'unblock/unblock-desk', allow: judge, script: true },
    { path: 'schild', file: 'show-clock/show-clock', allow: 'anyone', script: false },
    { path: 'bezwaar/site', file: 'unblock/unblock', allow: 'anyone', script: false },
    // Where one asked before there was one form for all lists.
    { path: 'schild/uw-site', file: 'unblock/go-to-objection', allow: 'anyone', script: false },
    { path: 'werkbank/schild/:id', file: 'show-name/show-name', allow: judge, script: true },
    { path: 'werkbank/schild/bewijs/:id', file: 'fetch-evidence/fetch-evidence', allow: judge, script: true },
  ],
  apis: [listNamesApi, snapshotApi, deltasApi, textFileApi, csvFileApi, recipientsApi, confirmDeliveryApi],
  listeners: [
    sendWhenAsked,
    publishZoneListener,
    weighWhenJudged,
    fetchWhenAsked,
    receiveWhenSighted,
    withdrawWhenProtected,
  ],
  slots: [{ slot: 'casework.report-identifiers', text: reportSlot, allow: judge, say: sayJudged, href: whereJudged }],
  knows: [{ text: namesPart, allow: judge, read: knownNames }],
  jobs: [
    askAgesJob,
    expireNamesJob,
    withdrawProtectedJob,
    publishZoneJob,
    compareZoneJob,
    confirmDeliveryJob,
    sendSubmissionsJob,
  ],
  importers: [authorityImporter, recipientsImporter],
  tray: [
    { text: queueTray, href: '/werkbank/schild', allow: judge, count: countWaitingNames, oldest: oldestWaitingName },
    ...secondReaderTrays,
    wantedBackTray,
  ],
  retention: {
    ...shieldRetention,
    ...submissionRetention,
    ...publicationRetention,
    ...fetchedPageRetention,
  },
  load: tellCheckAll,
  publishes: describeData,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoShield(ctx),
  find: [{ group: 'state', by: ['identifier'], allow: judge, find: findName }],
})
