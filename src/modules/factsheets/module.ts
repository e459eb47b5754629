// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { describeData } from './describe-data/describe-data.query.ts'
import { activities, impersonalActions } from './activities.ts'
import { signatureSource } from './answer-data-subject/signature.source.ts'
import { deskMenu, signTray } from './begin-edition/begin-edition.text.ts'
import { countToSign } from './compose/read-draft.query.ts'
import { editionRetention } from './edition/edition.tables.ts'
import { editionSteps } from './edition/edition.ts'

const write = { permission: 'factsheets:write' } as const
const sign = { permission: 'factsheets:sign' } as const
const open = { allow: 'anyone', script: false } as const
const desk = 'werkbank/factsheets'
/** A text of 40,000 characters, each of which may take six bytes in a form. */
const bodyLimit = 384 * 1024

const pages: readonly Page[] = [
  { path: 'factsheets', file: 'read-edition/list-editions', ...open },
  { path: 'factsheets/:edition', file: 'read-edition/read-edition', ...open },
  { path: 'factsheets/:edition.pdf', file: 'read-edition/give-pdf', ...open },
  { path: 'factsheets/:edition.csv', file: 'read-edition/give-csv', ...open },
  { path: 'factsheets/:edition.csv-metadata.json', file: 'read-edition/describe-csv', ...open },
  { path: desk, file: 'begin-edition/list-desk', allow: sign, script: true, menu: deskMenu },
  { path: `${desk}/:id`, file: 'show-draft/show-draft', allow: sign, script: true },
  { path: `${desk}/:id/schrijven`, file: 'write-edition/write-edition', allow: write, script: true, bodyLimit },
]

export default defineModule({
  name: 'factsheets',
  activities,
  impersonalActions,
  personalData: [signatureSource],
  statuses: { Edition: editionSteps },
  permissions: {
    'factsheets:write': defineText({
      nl: { title: 'Factsheets schrijven, aan bronnen voorleggen en publiceren' },
      en: { title: 'Write factsheets, put them to sources and publish them' },
    }),
    'factsheets:sign': defineText({
      nl: { title: 'Namens de eigen organisatie tekenen voor cijfers in een factsheet' },
      en: { title: 'Sign for figures in a factsheet on behalf of the own organisation' },
    }),
  },
  pages,
  retention: editionRetention,
  publishes: describeData,
  tray: [{ text: signTray, href: `/${desk}`, allow: sign, count: countToSign }],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoFactsheets(ctx),
})
