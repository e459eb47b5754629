// SPDX-License-Identifier: EUPL-1.2
import { previewAnswer } from './check-identifier/preview-answer.query.ts'
import { previewSlot } from './check-identifier/preview-answer.text.ts'
import { defineModule } from '#foundation/modules'
import { findCheckDeed, findWarning } from './find-warning/find-warning.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { modelOfForms } from '#modules/classification'
import { reachTable } from '#modules/identifiers'
import { activities } from './activities.ts'
import { bucketApi } from './citizen-register/bucket.api.ts'
import { tagWhenListed, tagWhenShielded } from './citizen-register/tag-decided.listener.ts'
import { askerRows, countSuspects } from './count-questions/askers.tray.ts'
import { askersText } from './count-questions/count-questions.text.ts'
import { watchAskersJob } from './count-questions/watch-askers.job.ts'
import { disclosureSource } from './answer-data-subject/disclosure.source.ts'
import { messageSource } from './answer-data-subject/message.source.ts'
import { agreedChecksImporter } from './agree-checks/agree-checks.importer.ts'
import { askInCallApi } from './ask-in-call/ask-in-call.api.ts'
import { callRetention } from './confirm-call/call.tables.ts'
import { callMenu } from './confirm-call/call.text.ts'
import { endCallApi, openCallApi, showCallApi } from './confirm-call/calls.api.ts'
import { endCallsJob } from './confirm-call/end-calls.job.ts'
import { callingOrganisationsApi, checkCallerApi } from './check-caller/check-caller.api.ts'
import { checkIdentifierApi } from './check-identifier/check-identifier.api.ts'
import { sharingRetention } from './disclosure/sharing.tables.ts'
import { evaluateApi } from './evaluate/evaluate.api.ts'
import { ringWhenChanged } from './follow-changes/ring-doorbell.listener.ts'
import { showDoorbellApi } from './follow-changes/show-doorbell.api.ts'
import { giveSetsJob } from './give-set/give-sets.job.ts'
import { giveWhenAgreed, takeWhenEnded } from './give-set/give-sets.listener.ts'
import { readSegmentsApi } from './give-set/segments.api.ts'
import { setItemSource } from './answer-data-subject/set-item.source.ts'
import { evaluationPath } from './evaluate-devices/addresses.ts'
import { evaluationSlot } from './evaluate-devices/evaluation.text.ts'
import { offersEvaluation } from './evaluate-devices/offers-evaluation.query.ts'
import { giveReceiptsApi, readInboxApi } from './inbox/inbox.api.ts'
import { countUnanswered } from './inbox/list-received.query.ts'
import { messageRows } from './inbox/messages.tray.ts'
import { receivedText, receivedTray } from './inbox/list-received.text.ts'
import { messageSteps } from './inbox/message.ts'
import { checkDeed, knownDisclosures } from './know-identifier/known-disclosures.query.ts'
import { checkPart, disclosuresPart } from './know-identifier/known.text.ts'
import { sentText } from './list-disclosures/list-disclosures.text.ts'
import { recallDroppedReports, recallEndedListings } from './recall-item/recall-item.listener.ts'
import { listKeysApi } from './oprf-key/list-keys.api.ts'
import { notifyWhenAgreed, notifyWhenReached, recallWhenRetracted } from './notify-bank/notify-bank.listener.ts'
import { overseeText } from './oversee-sharing/oversee-sharing.text.ts'
import { keepTagSetsJob } from './tag-set/keep-tag-sets.job.ts'
import { readBaseApi, readDeltaApi } from './tag-set/tag-set.api.ts'
import { deviceRetention } from './pool-devices/device.tables.ts'
import { giveFeedbackApi, poolIncidentsApi, recordHitApi, withdrawIncidentApi } from './pool-devices/devices.api.ts'
import { screenMenu } from './screen-list/screen-list.text.ts'
import { shareText } from './share-report/share-report.text.ts'
import { goOn } from './after-restore/go-on.command.ts'
import { rowGoes } from '#foundation/erasures'

const send = { permission: 'disclosures:send' } as const
const receive = { permission: 'disclosures:receive' } as const
const oversee = { permission: 'disclosures:oversee' } as const
const see = { permission: 'disclosures:read' } as const
const pilots = { permission: 'pilots:work' } as const

export default defineModule({
  name: 'sharing',
  activities,
  erasures: rowGoes('sharing.device_incident', 'sharing.device-incident-taken-back', 'device-incident'),
  restored: goOn,
  personalData: [disclosureSource, messageSource, setItemSource],
  permissions: {
    'checks:ask': defineText({
      nl: { title: 'Tot honderd kenmerken tegelijk controleren' },
      en: { title: 'Check up to a hundred identifiers at once' },
    }),
    'calls:open': defineText({
      nl: { title: 'Mensen die men belt, laten zien wie er belt' },
      en: { title: 'Show people whom one calls who is calling' },
    }),
    'devices:pool': defineText({
      nl: { title: 'Codes van verdachte toestellen inbrengen in de proef, en zeggen wat een treffer opleverde' },
      en: { title: 'Add tokens of suspicious devices to the pilot, and say what a hit led to' },
    }),
    'disclosures:send': defineText({
      nl: { title: 'Meldingen aan andere organisaties geven, en terugroepen' },
      en: { title: 'Give reports to other organisations, and recall them' },
    }),
    'disclosures:receive': defineText({
      nl: { title: 'Ontvangen wat anderen geven, en zeggen wat ermee gebeurt' },
      en: { title: 'Receive what others give, and say what happens with it' },
    }),
    'disclosures:read': defineText({
      nl: { title: 'Zien wat de eigen organisatie aan anderen gaf' },
      en: { title: 'See what the own organisation gave to others' },
    }),
    'disclosures:oversee': defineText({
      nl: { title: 'Toezicht houden op wat de eigen organisatie deelt, en op de vastlegging daarvan' },
      en: { title: 'Watch over what the own organisation shares, and over the record of it' },
    }),
  },
  pages: [
    {
      path: 'werkbank/proef-toestellen/:id',
      file: 'evaluate-devices/evaluate-devices',
      allow: pilots,
      script: false,
    },
    {
      path: 'werkbank/proef-toestellen/:id/bestand',
      file: 'evaluate-devices/download-evaluation',
      allow: pilots,
      script: false,
    },
    {
      path: 'controleren',
      file: 'check-identifier/check-identifier',
      allow: 'anyone',
      bodyLimit: 11 * 1024 * 1024,
      script: {
        file: 'check-identifier/check-privately',
        later: ['check-identifier/answer-fully', 'check-identifier/hear-need'],
        data: { organisations: () => Buffer.from(JSON.stringify(reachTable)), 'message-forms': modelOfForms },
        connectsTo: ({ evaluatorUrl }) => (evaluatorUrl === undefined ? [] : [evaluatorUrl]),
      },
      takesShared: true,
    },
    {
      path: 'controleren/app',
      file: 'share-to-check/share-to-check',
      allow: 'anyone',
      script: {
        file: 'share-to-check/keep-app',
        worker: { file: 'share-to-check/share-worker', at: 'controleren.js' },
      },
    },
    { path: 'controleren/app.webmanifest', file: 'share-to-check/give-manifest', allow: 'anyone', script: false },
    { path: 'controleren/teken/:maat.png', file: 'share-to-check/give-icon', allow: 'anyone', script: false },
    {
      path: 'werkbank/controleren',
      file: 'screen-list/screen-list',
      allow: { permission: 'checks:ask' },
      script: { file: 'screen-list/screen-privately', later: ['screen-list/screen-blinded'] },
      bodyLimit: 3 * 1024 * 1024,
      menu: screenMenu,
    },
    {
      path: 'werkbank/controleren/verblind',
      file: 'screen-list/evaluate-blinded',
      allow: { permission: 'checks:ask' },
      script: false,
      bodyLimit: 1024 * 1024,
    },
    { path: 'belt-u-echt', file: 'check-caller/check-caller', allow: 'anyone', script: false },
    {
      path: 'werkbank/bellen',
      file: 'confirm-call/open-call',
      allow: { permission: 'calls:open' },
      script: true,
      menu: callMenu,
    },
    { path: 'controleren/wie-ziet-wat', file: 'explain-check/explain-check', allow: 'anyone', script: false },
    { path: 'werkbank/meldingen/:id/verstrekken', file: 'share-report/share-report', allow: send, script: true },
    {
      path: 'werkbank/verstrekt',
      file: 'list-disclosures/list-disclosures',
      allow: see,
      script: true,
      menu: sentText,
    },
    {
      path: 'werkbank/privacy',
      file: 'oversee-sharing/oversee-sharing',
      allow: oversee,
      script: true,
      menu: overseeText,
    },
    { path: 'werkbank/ontvangen', file: 'inbox/list-received', allow: receive, script: true, menu: receivedText },
  ],
  apis: [
    checkIdentifierApi,
    readInboxApi,
    giveReceiptsApi,
    readSegmentsApi,
    listKeysApi,
    evaluateApi,
    bucketApi,
    readBaseApi,
    readDeltaApi,
    showDoorbellApi,
    poolIncidentsApi,
    withdrawIncidentApi,
    giveFeedbackApi,
    recordHitApi,
    askInCallApi,
    openCallApi,
    showCallApi,
    endCallApi,
    checkCallerApi,
    callingOrganisationsApi,
  ],
  listeners: [
    recallEndedListings,
    recallDroppedReports,
    takeWhenEnded,
    tagWhenListed,
    tagWhenShielded,
    giveWhenAgreed,
    notifyWhenReached,
    notifyWhenAgreed,
    recallWhenRetracted,
    ringWhenChanged,
  ],
  jobs: [giveSetsJob, keepTagSetsJob, watchAskersJob, endCallsJob],
  importers: [agreedChecksImporter],
  statuses: { message: messageSteps },
  retention: { ...sharingRetention, ...deviceRetention, ...callRetention },
  async loadDemo(ctx) {
    await (await import('./load-demo/load-demo.demo.ts')).loadDemoSharing(ctx)
    await (await import('./load-demo/load-devices.demo.ts')).loadDemoDevices(ctx)
  },
  find: [
    { group: 'state', by: ['identifier'], allow: 'signed-in', find: findWarning },
    { group: 'deeds', by: ['identifier'], allow: 'signed-in', find: findCheckDeed },
  ],
  tray: [
    { text: askersText, href: '/werkbank/privacy', allow: oversee, count: countSuspects, rows: askerRows },
    { text: receivedTray, href: '/werkbank/ontvangen', allow: receive, count: countUnanswered, rows: messageRows },
  ],
  knows: [
    { text: disclosuresPart, allow: see, read: knownDisclosures },
    { text: checkPart, allow: 'anyone', read: checkDeed },
  ],
  slots: [
    {
      slot: 'identifiers.listing-answer',
      text: previewSlot,
      allow: { permission: 'identifiers:publish' },
      say: previewAnswer,
      href: async (ctx) => addressIn(ctx.language, '/controleren'),
    },
    {
      slot: 'pilots.pilot',
      text: evaluationSlot,
      allow: pilots,
      href: async (ctx, pilotId) =>
        (await offersEvaluation(ctx, pilotId)) ? addressIn(ctx.language, evaluationPath(pilotId)) : null,
    },
    {
      slot: 'casework.report',
      text: defineText({
        nl: { title: shareText.nl.slot, explanation: shareText.nl.slotMore },
        en: { title: shareText.en.slot, explanation: shareText.en.slotMore },
      }),
      allow: send,
      href: async (ctx, reportId) => addressIn(ctx.language, `/werkbank/meldingen/${reportId}/verstrekken`),
    },
  ],
})
