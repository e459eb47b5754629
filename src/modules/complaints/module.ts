// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { findFiled, findHandled } from './find-complaints/find-complaints.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { complaintSource } from './answer-data-subject/complaint.source.ts'
import { mandateSource } from './answer-data-subject/mandate.source.ts'
import { removeLooseFilesJob } from './attach-file/remove-loose-files.job.ts'
import { batchTable } from './batch/batch.ts'
import { callWhenDue, lineUpWhenMoved, lineUpWhenSilent } from './call-webhook/call-webhook.listener.ts'
import { setComplaintWebhookApi, showComplaintWebhookApi } from './call-webhook/webhook.api.ts'
import { complaintTable } from './complaint/complaint.ts'
import { complaintRetention } from './complaint/complaint.tables.ts'
import { filedTray, signTray } from './list-complaints/complaints-tray.text.ts'
import {
  countForFiler,
  countForHandler,
  countForOthers,
  countToSign,
  filedRows,
  filerRows,
  handlerRows,
  signRows,
} from './list-complaints/complaints.tray.ts'
import { ownMenu, ownTray, queueMenu, queueTray } from './list-complaints/list.text.ts'
import { describeComplaintInterfaceApi } from './describe-interface/police-interface.api.ts'
import {
  fileComplaintApi,
  listComplaintFormsApi,
  listComplaintsApi,
  readComplaintApi,
  takeComplaintStepApi,
} from './file-by-api/complaint.api.ts'
import { eraseWithReport } from './erase-with-report/erase-with-report.listener.ts'
import { isOfCompany } from './start-desk/company-report.query.ts'
import { companySlot } from './start-desk/start-desk.text.ts'
import { workOnBatch } from './sign-batch/work-on-batch.listener.ts'
import { tellOfSilenceJob } from './tell-of-silence/tell-of-silence.job.ts'
import {
  listComplaintInboxApi,
  readComplaintWholeApi,
  receiveComplaintReceiptApi,
} from './take-over-by-api/take-over.api.ts'
import { mandatesImporter } from './set-mandates/mandates.importer.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const prepare = { permission: 'complaints:prepare' } as const
const sign = { permission: 'complaints:sign' } as const
const handle = { permission: 'complaints:handle' } as const
const desk = 'werkbank/aangifteloket'

export default defineModule({
  name: 'complaints',
  activities,
  erasures,
  personalData: [complaintSource, mandateSource],
  statuses: { CriminalComplaint: complaintTable, ComplaintBatch: batchTable },
  permissions: {
    'complaints:prepare': defineText({
      nl: { title: 'Aangiften voorbereiden en volgen, voor bedrijven waarvoor een machtiging is' },
      en: { title: 'Prepare and follow complaints, for companies that gave a mandate' },
    }),
    'complaints:sign': defineText({
      nl: { title: 'Aangiften ondertekenen, voor bedrijven waarvoor een machtiging is' },
      en: { title: 'Sign complaints, for companies that gave a mandate' },
    }),
    'complaints:handle': defineText({
      nl: { title: 'Aangiften behandelen, als politie of Openbaar Ministerie' },
      en: { title: 'Handle complaints, as police or prosecutor' },
    }),
    'complaints:take-over': defineText({
      nl: { title: 'Aangiften overnemen in een systeem van de politie' },
      en: { title: 'Take complaints over into a system of the police' },
    }),
  },
  pages: [
    { path: 'aangifteloket', file: 'start-desk/start-desk', allow: 'anyone', script: false },
    {
      path: 'aangifteloket/koppeling-politie',
      file: 'describe-interface/describe-interface',
      allow: 'anyone',
      script: false,
    },
    { path: desk, file: 'list-complaints/list-own', allow: prepare, script: false, menu: ownMenu },
    { path: `${desk}/nieuw`, file: 'write-complaint/begin', allow: prepare, script: false },
    {
      path: `${desk}/stapel`,
      file: 'read-batch/choose-batch',
      allow: prepare,
      script: false,
      bodyLimit: 11 * 1024 * 1024,
    },
    { path: `${desk}/stapel/:batch`, file: 'sign-batch/show-batch', allow: prepare, script: true },
    { path: `${desk}/stapel/:batch/kolommen`, file: 'read-batch/choose-columns', allow: prepare, script: false },
    { path: `${desk}/stapel/:batch/rijen`, file: 'read-batch/download-rows', allow: prepare, script: false },
    {
      path: `${desk}/:id`,
      file: 'show-complaint/show-own',
      allow: prepare,
      script: false,
      bodyLimit: 52 * 1024 * 1024,
    },
    {
      path: `${desk}/:id/bestanden`,
      file: 'attach-file/attach-files',
      allow: prepare,
      script: false,
      bodyLimit: 52 * 1024 * 1024,
    },
    { path: `${desk}/:id/:section`, file: 'write-complaint/section', allow: prepare, script: false },
    { path: 'werkbank/aangiften', file: 'list-complaints/queue', allow: handle, script: false, menu: queueMenu },
    { path: 'werkbank/aangiften/:id', file: 'show-complaint/handle', allow: handle, script: false },
  ],
  apis: [
    listComplaintFormsApi,
    fileComplaintApi,
    listComplaintsApi,
    readComplaintApi,
    takeComplaintStepApi,
    setComplaintWebhookApi,
    showComplaintWebhookApi,
    listComplaintInboxApi,
    readComplaintWholeApi,
    receiveComplaintReceiptApi,
    describeComplaintInterfaceApi,
  ],
  tray: together(
    { text: queueTray, href: '/werkbank/aangiften', allow: handle, count: countForHandler, rows: handlerRows },
    { text: ownTray, href: `/${desk}`, allow: prepare, count: countForFiler, rows: filerRows },
    { text: signTray, href: `/${desk}`, allow: sign, count: countToSign, rows: signRows },
    { text: filedTray, href: `/${desk}`, allow: prepare, tab: 'others', count: countForOthers, rows: filedRows },
  ),
  slots: [
    {
      slot: 'reports.own-complaint',
      text: companySlot,
      allow: 'anyone',
      href: async (ctx, reportId) =>
        (await isOfCompany(ctx, reportId)) ? addressIn(ctx.language, '/aangifteloket') : null,
    },
  ],
  jobs: [removeLooseFilesJob, tellOfSilenceJob],
  listeners: [eraseWithReport, workOnBatch, lineUpWhenMoved, lineUpWhenSilent, callWhenDue],
  importers: [mandatesImporter],
  retention: complaintRetention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoComplaints(ctx),
  find: [
    { group: 'files', by: ['code', 'identifier'], allow: prepare, find: findFiled },
    { group: 'files', by: ['code', 'identifier'], allow: handle, find: findHandled },
  ],
})
