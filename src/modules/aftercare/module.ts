// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn, defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { consentSource } from './answer-data-subject/consent.source.ts'
import { aftercareRetention } from './consent/aftercare.tables.ts'
import { paths } from './consent/addresses.ts'
import { figuresText } from './count-outcomes/figures.text.ts'
import { outcomesApi } from './count-outcomes/outcomes.api.ts'
import { followUpSteps } from './follow-up/follow-up.ts'
import { keepConsentsJob } from './keep-consents/keep-consents.job.ts'
import { askRows } from './list-consents/consents.tray.ts'
import { countToAsk } from './list-consents/list-consents.query.ts'
import { askTray, deskMenu } from './list-consents/list.text.ts'
import { ownSlot } from './own-consent/own-consent.text.ts'
import { listPathsApi } from './offer-path/paths.api.ts'
import { ownCodes } from './own-consent/find-own.query.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const work = { permission: 'aftercare:work' } as const
const desk = 'werkbank/nazorg'

export default defineModule({
  name: 'aftercare',
  activities,
  impersonalActions,
  erasures,
  personalData: [consentSource],
  statuses: { FollowUp: followUpSteps },
  permissions: {
    'aftercare:work': defineText({
      nl: { title: 'Mensen na oplichting verder helpen, als zij dat zelf willen' },
      en: { title: 'Help people further after a scam, when they want that themselves' },
    }),
  },
  codes: [ownCodes],
  pages: [
    { path: 'hulp/verder', file: 'own-consent/own-consent', allow: 'anyone', script: false },
    { path: desk, file: 'list-consents/list-consents', allow: work, script: true, menu: deskMenu },
    { path: `${desk}/nieuw`, file: 'give-consent/record-consent', allow: work, script: true },
    {
      path: `${desk}/cijfers`,
      file: 'count-outcomes/figures',
      allow: { permission: 'statistics:read' },
      script: false,
      menu: figuresText,
    },
    { path: `${desk}/:id`, file: 'list-consents/show-consent', allow: work, script: false },
  ],
  apis: [listPathsApi, outcomesApi],
  jobs: [keepConsentsJob],
  retention: aftercareRetention,
  tray: [{ text: askTray, href: paths.desk, allow: work, count: countToAsk, rows: askRows }],
  slots: [
    {
      slot: 'reports.own-later',
      text: ownSlot,
      allow: 'anyone',
      href: (ctx) => Promise.resolve(addressIn(ctx.language, paths.own)),
    },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoAftercare(ctx),
})
