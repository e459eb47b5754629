// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { nameSource } from './answer-data-subject/name.source.ts'
import { authorityImporter } from './appoint-authority/appoint-authority.importer.ts'
import { expireNamesJob } from './expire-names/expire-names.job.ts'
import { queueMenu, queueTray } from './judge-names/judge-names.text.ts'
import { countWaitingNames } from './judge-names/show-queue.query.ts'
import { loadDemoShield } from './load-demo/load-demo.demo.ts'
import { allowedSteps } from './name/name.ts'
import { shieldRetention } from './name/shield.tables.ts'
import { weighWhenJudged } from './trusted-partner/weigh-partners.listener.ts'

const judge = { permission: 'shield:judge' } as const

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
  pages: [
    { path: 'werkbank/schild', file: 'judge-names/judge-names', allow: judge, script: true, menu: queueMenu },
    { path: 'werkbank/schild/terugnemen', file: 'roll-back/roll-back', allow: judge, script: true },
    { path: 'werkbank/schild/verzoeken', file: 'unblock/unblock-desk', allow: judge, script: true },
    { path: 'schild', file: 'show-clock/show-clock', allow: 'anyone', script: false },
    { path: 'schild/uw-site', file: 'unblock/unblock', allow: 'anyone', script: false },
    { path: 'werkbank/schild/:id', file: 'show-name/show-name', allow: judge, script: true },
  ],
  tray: [{ text: queueTray, href: '/werkbank/schild', allow: judge, count: countWaitingNames }],
  statuses: { Name: allowedSteps },
  jobs: [expireNamesJob],
  listeners: [weighWhenJudged],
  importers: [authorityImporter],
  retention: shieldRetention,
  loadDemo: loadDemoShield,
})
