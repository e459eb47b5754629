// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { expireReports } from './expire-reports/expire-reports.job.ts'
import { removeDrafts } from './expire-reports/remove-drafts.job.ts'
import { wipeWithdrawn } from './expire-reports/wipe-withdrawn.job.ts'
import { fileBatchApi, fileReportApi } from './file-reports/file-report.api.ts'
import { reportsImporter } from './file-reports/file-reports.importer.ts'
import { uploadMenu } from './file-reports/upload-reports.text.ts'
import { countNewToday } from './list-reports/list-reports.query.ts'
import { listMenu, trayText } from './list-reports/list-reports.text.ts'
import { loadDemoReports } from './load-demo/load-demo.demo.ts'
import { retention } from './report/report.tables.ts'
import { allowedSteps } from './report/report.ts'
import { permissionText } from './report/permission.text.ts'
import { reportStatusApi, withdrawReportApi } from './withdraw-report/withdraw-report.api.ts'

const megabyte = 1024 * 1024
const read = { permission: 'reports:read' } as const
const file = { permission: 'reports:file' } as const

export default defineModule({
  name: 'reports',
  statuses: { Report: allowedSteps },
  permissions: {
    'reports:file': permissionText.file,
    'reports:read': permissionText.read,
    'reports:confirm': permissionText.confirm,
  },
  pages: [
    { path: 'melden', file: 'submit-report/start-report', allow: 'anyone', script: false },
    {
      path: 'melden/bijlagen',
      file: 'attach-file/attach-files',
      allow: 'anyone',
      script: false,
      bodyLimit: 52 * megabyte,
    },
    { path: 'melden/controleer', file: 'submit-report/check-answers', allow: 'anyone', script: false },
    { path: 'melden/ontvangen', file: 'submit-report/show-receipt', allow: 'anyone', script: false },
    { path: 'melden/:step', file: 'submit-report/ask-question', allow: 'anyone', script: false },
    { path: 'snel-weg', file: 'leave-quickly/leave-quickly', allow: 'anyone', script: false },
    { path: 'mijn-melding', file: 'follow-report/follow-report', allow: 'anyone', script: false },
    { path: 'mijn-melding/intrekken', file: 'withdraw-report/withdraw-report', allow: 'anyone', script: false },
    {
      path: 'mijn-melding/contactgegevens-wissen',
      file: 'erase-contact/erase-contact',
      allow: 'anyone',
      script: false,
    },
    { path: 'werkbank/meldingen', file: 'list-reports/list-reports', allow: read, script: true, menu: listMenu },
    { path: 'werkbank/meldingen/:id', file: 'find-report/find-report', allow: read, script: true },
    {
      path: 'werkbank/meldingen/:id/bijlagen/:attachment',
      file: 'find-report/download-attachment',
      allow: read,
      script: false,
    },
    {
      path: 'werkbank/aanleveren',
      file: 'file-reports/upload-reports',
      allow: file,
      script: true,
      menu: uploadMenu,
      bodyLimit: 6 * megabyte,
    },
  ],
  apis: [fileReportApi, fileBatchApi, reportStatusApi, withdrawReportApi],
  jobs: [expireReports, wipeWithdrawn, removeDrafts],
  importers: [reportsImporter],
  tray: [{ text: trayText, href: '/werkbank/meldingen?status=received', allow: read, count: countNewToday }],
  retention,
  loadDemo: loadDemoReports,
})
