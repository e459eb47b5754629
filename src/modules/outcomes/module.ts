// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { issueDeeds } from './compile-issue/issue-deeds.ts'
import { outcomeRetention } from './delivery/outcomes.tables.ts'
import { most } from './supply-outcomes/delivered-row.ts'

const open = { allow: 'anyone', script: false } as const
const desk = 'werkbank/opvolging'
const read = { permission: 'outcomes:read' } as const
const supply = { permission: 'outcomes:supply' } as const
const publish = { permission: 'outcomes:publish' } as const

export default defineModule({
  name: 'outcomes',
  activities,
  impersonalActions,
  deeds: { OutcomesIssue: issueDeeds },
  permissions: {
    'outcomes:supply': defineText({
      nl: { title: 'Uitkomsten van aangiften aanleveren, als politie of Openbaar Ministerie' },
      en: { title: 'Supply outcomes of complaints, as police or prosecutor' },
    }),
    'outcomes:read': defineText({
      nl: { title: 'Zien wat er van aangiften kwam, met de stand van nu' },
      en: { title: 'See what came of complaints, as it stands now' },
    }),
    'outcomes:publish': defineText({
      nl: { title: 'Een halfjaar van opvolging vastzetten of uitgeven' },
      en: { title: 'Freeze or publish a half-year of follow-up' },
    }),
  },
  pages: [
    { path: 'opvolging', file: 'show-outcomes/show-outcomes', ...open },
    { path: 'opvolging/:uitgave', file: 'show-outcomes/show-issue', ...open },
    { path: 'opvolging/:uitgave.csv', file: 'show-outcomes/give-csv', ...open },
    {
      path: desk,
      file: 'show-live/show-live',
      allow: read,
      script: false,
      menu: defineText({ nl: { title: 'Opvolging van aangiften' }, en: { title: 'Follow-up of complaints' } }),
    },
    {
      path: `${desk}/aanleveren`,
      file: 'supply-outcomes/supply-outcomes',
      allow: supply,
      script: false,
      bodyLimit: most.bytes + 100_000,
    },
    { path: `${desk}/aanleveren/voorbeeld.csv`, file: 'supply-outcomes/give-example', allow: supply, script: false },
    { path: `${desk}/uitgeven`, file: 'compile-issue/issues', allow: publish, script: false },
  ],
  retention: outcomeRetention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoOutcomes(ctx),
})
