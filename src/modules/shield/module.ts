// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { nameSource } from './answer-data-subject/name.source.ts'
import { authorityImporter } from './appoint-authority/appoint-authority.importer.ts'
import { expireNamesJob } from './expire-names/expire-names.job.ts'
import { contactsImporter } from './import-contacts/import-contacts.importer.ts'
import { countToJudge } from './list-takedowns/list-takedowns.query.ts'
import { takedownsMenu, takedownsTray } from './list-takedowns/list-takedowns.text.ts'
import { loadDemoShield } from './load-demo/load-demo.demo.ts'
import { allowedSteps } from './name/name.ts'
import { shieldRetention } from './name/shield.tables.ts'
import { takedownTable } from './takedown/takedown.ts'
import { takedownRetention } from './takedown/takedown.tables.ts'
import { forgetAddressesJob } from './work-takedown/forget-addresses.job.ts'
import { openWhenReferred } from './work-takedown/open-referred.listener.ts'

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
  },
  statuses: { Name: allowedSteps, Takedown: takedownTable },
  pages: [
    { path: takedowns, file: 'list-takedowns/list-takedowns', allow: judge, script: true, menu: takedownsMenu },
    { path: `${takedowns}/:id`, file: 'work-takedown/work-takedown', allow: judge, script: true },
    { path: `${takedowns}/:id/xarf`, file: 'work-takedown/download-xarf', allow: judge, script: false },
  ],
  tray: [{ text: takedownsTray, href: `/${takedowns}`, allow: judge, count: countToJudge }],
  jobs: [expireNamesJob, forgetAddressesJob],
  listeners: [openWhenReferred],
  importers: [authorityImporter, contactsImporter],
  retention: { ...shieldRetention, ...takedownRetention },
  loadDemo: loadDemoShield,
})
