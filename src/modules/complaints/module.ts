// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { complaintSource } from './answer-data-subject/complaint.source.ts'
import { mandateSource } from './answer-data-subject/mandate.source.ts'
import { complaintTable } from './complaint/complaint.ts'
import { complaintRetention } from './complaint/complaint.tables.ts'
import { countForFiler, countForHandler } from './list-complaints/list-complaints.query.ts'
import { ownMenu, ownTray, queueMenu, queueTray } from './list-complaints/list.text.ts'
import { mandatesImporter } from './set-mandates/mandates.importer.ts'

const prepare = { permission: 'complaints:prepare' } as const
const handle = { permission: 'complaints:handle' } as const
const desk = 'werkbank/aangifteloket'

export default defineModule({
  name: 'complaints',
  activities,
  personalData: [complaintSource, mandateSource],
  statuses: { CriminalComplaint: complaintTable },
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
  },
  pages: [
    { path: 'aangifteloket', file: 'start-desk/start-desk', allow: 'anyone', script: false },
    { path: desk, file: 'list-complaints/list-own', allow: prepare, script: false, menu: ownMenu },
    { path: `${desk}/nieuw`, file: 'write-complaint/begin', allow: prepare, script: false },
    { path: `${desk}/:id`, file: 'show-complaint/show-own', allow: prepare, script: false },
    { path: `${desk}/:id/:section`, file: 'write-complaint/section', allow: prepare, script: false },
    { path: 'werkbank/aangiften', file: 'list-complaints/queue', allow: handle, script: false, menu: queueMenu },
    { path: 'werkbank/aangiften/:id', file: 'show-complaint/handle', allow: handle, script: false },
  ],
  tray: [
    { text: queueTray, href: '/werkbank/aangiften', allow: handle, count: countForHandler },
    { text: ownTray, href: `/${desk}`, allow: prepare, count: countForFiler },
  ],
  importers: [mandatesImporter],
  retention: complaintRetention,
})
