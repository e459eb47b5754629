// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { ownRequestsSource } from './answer-data-subject/own-requests.query.ts'
import { openTray, requestsMenu } from './list-requests/list-requests.text.ts'
import { countOpenRequests, requestRows } from './list-requests/requests.tray.ts'
import { answerDataRequestApi, listDataRequestsApi } from './partner-requests/partner-requests.api.ts'
import { taskSteps } from './request/request.ts'
import { retention } from './request/requests.tables.ts'
import { closeWhenAllAnswered } from './watch-clock/close-when-complete.listener.ts'
import { watchClock } from './watch-clock/watch-clock.job.ts'
import { requestCodes } from './follow-request/kept-code.query.ts'

const answer = { permission: 'data-requests:answer' } as const

export default defineModule({
  name: 'data-requests',
  activities,
  personalData: [ownRequestsSource],
  statuses: { DataRequestTask: taskSteps },
  permissions: {
    'data-requests:answer': defineText({
      nl: { title: 'Verzoeken van betrokkenen beantwoorden namens de eigen organisatie' },
      en: { title: 'Answer requests of data subjects for the own organisation' },
    }),
  },
  codes: [requestCodes],
  pages: [
    // Where one read what happens to data.
    { path: 'privacy', file: 'file-request/go-to-own-data', allow: 'anyone', script: false },
    { path: 'uw-gegevens', file: 'file-request/file-request', allow: 'anyone', script: false },
    { path: 'uw-gegevens/ontvangen', file: 'file-request/show-receipt', allow: 'anyone', script: false },
    { path: 'uw-gegevens/volgen', file: 'follow-request/follow-request', allow: 'anyone', script: false },
    { path: 'uw-gegevens/antwoord', file: 'show-answer/show-answer', allow: 'anyone', script: false },
    { path: 'uw-gegevens/bestand', file: 'show-answer/download-answer', allow: 'anyone', script: false },
    {
      path: 'werkbank/verzoeken',
      file: 'list-requests/list-requests',
      allow: answer,
      script: true,
      menu: requestsMenu,
    },
    {
      path: 'werkbank/verzoeken/:id',
      file: 'show-request/show-request',
      allow: answer,
      script: true,
      asksAgain: true,
    },
  ],
  apis: [listDataRequestsApi, answerDataRequestApi],
  listeners: [closeWhenAllAnswered],
  jobs: [watchClock],
  retention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoRequests(ctx),
  tray: [{ text: openTray, href: '/werkbank/verzoeken', allow: answer, count: countOpenRequests, rows: requestRows }],
})
