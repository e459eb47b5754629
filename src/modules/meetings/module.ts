// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { meetingRetention } from './group/meetings.tables.ts'
import { actionSteps } from './record-action/action-point.ts'

export default defineModule({
  name: 'meetings',
  activities,
  impersonalActions,
  statuses: { ActionPoint: actionSteps },
  permissions: {
    'meetings:read': defineText({
      nl: { title: 'Overleggen lezen waarvan men lid is, en actiepunten van de eigen organisatie' },
      en: { title: 'Read meetings of groups that one is in, and action points of the own organisation' },
    }),
    'meetings:write': defineText({
      nl: { title: 'Groepen, overleggen, agenda’s en notulen bijhouden' },
      en: { title: 'Keep groups, meetings, agendas and minutes' },
    }),
  },
  retention: meetingRetention,
})
