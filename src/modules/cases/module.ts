// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { caseSource } from './answer-data-subject/case.source.ts'
import { decisionSource } from './answer-data-subject/decision.source.ts'
import { declareLinkApi, withdrawLinkApi } from './declare-link/declare-link.api.ts'
import { linkWhenSighted, refreshWhenClassified, unlinkWhenProtected } from './link-reports/link-reports.listener.ts'
import { retention } from './linking/cases.tables.ts'
import { rebuildCasesJob } from './rebuild-cases/rebuild-cases.job.ts'

export default defineModule({
  name: 'cases',
  activities,
  personalData: [caseSource, decisionSource],
  permissions: {
    'cases:read': defineText({
      nl: { title: 'Zaken bekijken en doorzoeken' },
      en: { title: 'See and search cases' },
    }),
    'cases:work': defineText({
      nl: { title: 'Aan zaken werken: toewijzen, notities, samenvoegen en splitsen' },
      en: { title: 'Work on cases: assign, note, merge and split' },
    }),
  },
  apis: [declareLinkApi, withdrawLinkApi],
  jobs: [rebuildCasesJob],
  listeners: [linkWhenSighted, refreshWhenClassified, unlinkWhenProtected],
  retention,
})
