// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { activities, impersonalActions } from './activities.ts'
import { attachmentSource } from './answer-data-subject/attachment.source.ts'
import { contactSource } from './answer-data-subject/contact.source.ts'
import { reportSource } from './answer-data-subject/report.source.ts'
import { removeWhenErased } from './erase-report/remove-erased-content.listener.ts'
import { sealOlderFiles } from './attach-file/seal-files.job.ts'
import { expireReports } from './expire-reports/expire-reports.job.ts'
import { removeDrafts } from './expire-reports/remove-drafts.job.ts'
import { wipeWithdrawn } from './expire-reports/wipe-withdrawn.job.ts'
import { fileBatchApi, fileReportApi } from './file-reports/file-report.api.ts'
import { reportsImporter } from './file-reports/file-reports.importer.ts'
import { robocallImporter, smsImporter } from './import-messages/import-messages.importer.ts'
import { answersTray } from './ask-reporter/list-answers.text.ts'
import { countUnreadAnswers } from './ask-reporter/list-unread-answers.query.ts'
import { answerRows } from './ask-reporter/answers.tray.ts'
import { retention } from './report/report.tables.ts'
import { allowedSteps } from './report/report.ts'
import { permissionText } from './report/permission.text.ts'
import { scanWaitingFiles } from './scan-attachment/scan-waiting.job.ts'
import { scanWhenAttached } from './scan-attachment/scan-when-attached.listener.ts'
import { scanSteps } from './scan-attachment/scan-state.ts'
import { indexWhenAmended, indexWhenReceived } from './search-narratives/index-told.listener.ts'
import { reportStatusApi, withdrawBatchApi, withdrawReportApi } from './withdraw-report/withdraw-report.api.ts'
import { removeUploads } from './upload-reports/remove-uploads.job.ts'
import { uploadMenu } from './upload-reports/choose-file.text.ts'
import { workWhenWaiting } from './check-upload/work-on-upload.listener.ts'
import { countSilentFeeds } from './watch-feeds/list-feeds.query.ts'
import { feedText, feedTray } from './watch-feeds/list-feeds.text.ts'
import { watchFeeds } from './watch-feeds/watch-feeds.job.ts'
import { checkProofApi } from './prove-report/check-proof.api.ts'
import { reportCodes } from './follow-report/followed-code.query.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const megabyte = 1024 * 1024
/** Holds the story on the device until we have it. */
const keepStory = { file: 'keep-story/keep-story' } as const
const read = { permission: 'reports:read' } as const
const file = { permission: 'reports:file' } as const
const watch = { permission: 'reports:watch' } as const

export default defineModule({
  name: 'reports',
  activities,
  impersonalActions,
  erasures,
  personalData: [reportSource, contactSource, attachmentSource],
  statuses: { Report: allowedSteps, AttachmentScan: scanSteps },
  permissions: {
    'reports:file': permissionText.file,
    'reports:read': permissionText.read,
    'reports:confirm': permissionText.confirm,
    'reports:watch': permissionText.watch,
  },
  codes: [reportCodes],
  pages: [
    { path: 'melden', file: 'submit-report/start-report', allow: 'anyone', script: false },
    {
      path: 'melden/bijlagen',
      file: 'attach-file/attach-files',
      allow: 'anyone',
      script: keepStory,
      bodyLimit: 52 * megabyte,
    },
    { path: 'melden/controleer', file: 'submit-report/check-answers', allow: 'anyone', script: keepStory },
    {
      path: 'melden/ontvangen',
      file: 'submit-report/show-receipt',
      allow: 'anyone',
      script: { file: 'keep-code/keep-code' },
    },
    {
      path: 'melden/:step',
      file: 'submit-report/ask-question',
      allow: 'anyone',
      script: keepStory,
      // A story that is too long comes back whole, with how much fits.
      bodyLimit: 2 * megabyte,
    },
    { path: 'snel-weg', file: 'leave-quickly/leave-quickly', allow: 'anyone', script: false },
    { path: 'mijn-melding', file: 'follow-report/follow-report', allow: 'anyone', script: false },
    { path: 'mijn-melding/herinnering.ics', file: 'keep-code/give-reminder', allow: 'anyone', script: false },
    { path: 'mijn-melding/bewijs.txt', file: 'prove-report/give-proof', allow: 'anyone', script: false },
    { path: 'mijn-melding/intrekken', file: 'withdraw-report/withdraw-report', allow: 'anyone', script: false },
    {
      path: 'mijn-melding/contactgegevens-wissen',
      file: 'erase-contact/erase-contact',
      allow: 'anyone',
      script: false,
    },
    {
      path: 'werkbank/meldingen/:id/bijlagen/:attachment',
      file: 'find-report/download-attachment',
      allow: read,
      script: false,
    },
    {
      path: 'werkbank/meldingen/:id/bijlagen/:attachment/openen',
      file: 'find-report/warn-unscanned',
      allow: read,
      script: false,
    },
    { path: 'werkbank/antwoorden', file: 'ask-reporter/list-answers', allow: read, script: true },
    {
      path: 'werkbank/aanleveren',
      file: 'upload-reports/choose-file',
      allow: file,
      script: true,
      menu: uploadMenu,
      bodyLimit: 11 * megabyte,
    },
    {
      path: 'werkbank/aanleveren/mail',
      file: 'receive-mail/choose-mail',
      allow: file,
      script: true,
      bodyLimit: 11 * megabyte,
    },
    {
      path: 'werkbank/aanleveren/mail/:upload',
      file: 'receive-mail/preview-mail',
      allow: file,
      script: true,
      bodyLimit: megabyte,
    },
    { path: 'werkbank/aanleveren/:upload', file: 'check-upload/show-upload', allow: file, script: true },
    { path: 'werkbank/aanleveren/:upload/kolommen', file: 'map-columns/map-columns', allow: file, script: true },
    {
      path: 'werkbank/aanleveren/:upload/afgewezen',
      file: 'check-upload/download-rejected',
      allow: file,
      script: false,
    },
    { path: 'werkbank/aanvoer', file: 'watch-feeds/list-feeds', allow: watch, script: true, menu: feedText },
  ],
  apis: [fileReportApi, fileBatchApi, reportStatusApi, withdrawReportApi, withdrawBatchApi, checkProofApi],
  jobs: [expireReports, sealOlderFiles, wipeWithdrawn, removeDrafts, removeUploads, scanWaitingFiles, watchFeeds],
  listeners: [workWhenWaiting, indexWhenReceived, indexWhenAmended, removeWhenErased, scanWhenAttached],
  importers: [reportsImporter, robocallImporter, smsImporter],
  tray: [
    { text: answersTray, href: '/werkbank/antwoorden', allow: read, count: countUnreadAnswers, rows: answerRows },
    { text: feedTray, href: '/werkbank/aanvoer', allow: watch, count: countSilentFeeds },
  ],
  retention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoReports(ctx),
})
