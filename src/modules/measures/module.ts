// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { findAsked, findReceived } from './find-measure/find-measure.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { findConfirmed } from '#modules/signals'
import { activities } from './activities.ts'
import { requestSource } from './answer-data-subject/request.source.ts'
import { answerRequestApi, listRequestsApi } from './answer-request/answer-request.api.ts'
import { askSlot } from './ask-measure/ask-measure.text.ts'
import { keepRequestsJob } from './keep-requests/keep-requests.job.ts'
import { wasAskedFor } from './count-requests/asked-for-intervention.query.ts'
import { figuresSlot } from './count-requests/figures.text.ts'
import { askedTray } from './list-requests/requests-tray.text.ts'
import { askedRows, countAsked, countToDecide, receivedRows } from './list-requests/requests.tray.ts'
import { linesOfCase } from './list-requests/lines-of-case.query.ts'
import { knownAsked, knownReceived } from './know-identifier/known-measures.query.ts'
import { askedPart, receivedPart } from './know-identifier/known.text.ts'
import { askedMenu, receivedMenu, receivedTray } from './list-requests/list.text.ts'
import {
  recallWhenWithdrawn,
  recheckWhenCasesChange,
  recheckWhenListingEnds,
  recheckWhenProtected,
  recheckWhenRetracted,
  recheckWhenSighted,
  recheckWhenSignalChanges,
} from './recall-requests/recall-requests.listener.ts'
import { askPath, paths } from './request/addresses.ts'
import { measureRetention } from './request/measures.tables.ts'
import { requestTable } from './request/request.ts'

const ask = { permission: 'measures:ask' } as const
const answer = { permission: 'measures:answer' } as const
const desk = 'werkbank/maatregelen'

export default defineModule({
  name: 'measures',
  activities,
  personalData: [requestSource],
  statuses: { MeasureRequest: requestTable },
  permissions: {
    'measures:ask': defineText({
      nl: { title: 'Een andere organisatie om een maatregel vragen, en een verzoek terugroepen' },
      en: { title: 'Ask another organisation for a measure, and recall a request' },
    }),
    'measures:answer': defineText({
      nl: { title: 'Verzoeken om een maatregel lezen, en zeggen wat de eigen organisatie ermee doet' },
      en: { title: 'Read requests for a measure, and say what the own organisation does with them' },
    }),
  },
  pages: [
    { path: desk, file: 'list-requests/list-received', allow: answer, script: true, menu: receivedMenu },
    { path: `${desk}/gevraagd`, file: 'list-requests/list-asked', allow: ask, script: true, menu: askedMenu },
    { path: `${desk}/gevraagd/:id`, file: 'list-requests/show-asked', allow: ask, script: true },
    { path: `${desk}/vragen`, file: 'ask-measure/ask-measure', allow: ask, script: true },
    { path: `${desk}/cijfers`, file: 'count-requests/figures', allow: { permission: 'statistics:read' }, script: true },
    { path: `${desk}/:id`, file: 'answer-request/answer-request', allow: answer, script: true },
  ],
  apis: [listRequestsApi, answerRequestApi],
  jobs: [keepRequestsJob],
  listeners: [
    recallWhenWithdrawn,
    recheckWhenListingEnds,
    recheckWhenRetracted,
    recheckWhenSignalChanges,
    recheckWhenSighted,
    recheckWhenProtected,
    recheckWhenCasesChange,
  ],
  retention: measureRetention,
  tray: together(
    { text: receivedTray, href: paths.desk, allow: answer, count: countToDecide, rows: receivedRows },
    { text: askedTray, href: paths.asked, allow: ask, tab: 'others', count: countAsked, rows: askedRows },
  ),
  knows: [
    { text: askedPart, allow: ask, read: knownAsked },
    { text: receivedPart, allow: answer, read: knownReceived },
  ],
  slots: [
    {
      slot: 'sharing.desk',
      text: receivedTray,
      allow: answer,
      href: async ({ language }) => addressIn(language, paths.desk),
    },
    {
      slot: 'casework.case',
      text: askSlot,
      allow: ask,
      href: async ({ language }, reportId) => addressIn(language, askPath({ case: reportId })),
      lines: linesOfCase,
    },
    {
      slot: 'signals.signal',
      text: askSlot,
      allow: ask,
      href: async (ctx, signalId) =>
        (await findConfirmed(ctx, signalId)) ? addressIn(ctx.language, askPath({ signal: signalId })) : null,
    },
    {
      slot: 'interventions.requests',
      text: figuresSlot,
      allow: { permission: 'statistics:read' },
      href: async (ctx, code) => ((await wasAskedFor(ctx, code)) ? addressIn(ctx.language, `/${desk}/cijfers`) : null),
    },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoMeasures(ctx),
  find: [
    { group: 'state', by: ['identifier'], allow: ask, find: findAsked },
    { group: 'state', by: ['identifier'], allow: answer, find: findReceived },
  ],
})
