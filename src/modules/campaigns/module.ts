// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { impersonalActions } from './activities.ts'
import { campaignRetention } from './message/campaigns.tables.ts'
import { versionSteps } from './message/message.ts'

export default defineModule({
  name: 'campaigns',
  impersonalActions,
  statuses: { CoreMessage: versionSteps },
  permissions: {
    'campaigns:plan': defineText({
      nl: { title: 'Boodschappen afspreken, en campagnes plannen en goedkeuren voor de eigen organisatie' },
      en: { title: 'Agree on messages, and plan and approve campaigns for the own organisation' },
    }),
  },
  retention: campaignRetention,
})
