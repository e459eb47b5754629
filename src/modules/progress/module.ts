// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { writerSource } from './answer-data-subject/writer.source.ts'
import { describeData } from './give-actions/describe-data.query.ts'
import { countToAnswer } from './hold-review/read-review.query.ts'
import { reviewMenu, reviewTray } from './hold-review/review.text.ts'
import { countDue } from './list-desk/list-desk.query.ts'
import { promiseRows } from './list-desk/promises.tray.ts'
import { paths } from './report/addresses.ts'
import { deskText, promiseTray } from './report/desk.text.ts'
import { reportRetention } from './report/report.tables.ts'
import { reportDeeds } from './report/report-deeds.ts'
import { reviewRetention } from './review/review.tables.ts'
import { reviewSteps } from './review/review.ts'

const open = { allow: 'anyone', script: false } as const
const write = { allow: { permission: 'progress:write' }, script: false } as const
const answer = { allow: { permission: 'progress:answer' }, script: false } as const
const [sent, desk, reviews] = ['actieplan/voortgang', 'werkbank/voortgang', 'werkbank/evaluatie']
/** Ten places of 6,000 characters, each of which may take six bytes in a form. */
const bodyLimit = 512 * 1024

const pages: readonly Page[] = [
  { path: 'actieplan/acties.csv', file: 'give-actions/give-actions', ...open },
  { path: 'actieplan/acties.csv-metadata.json', file: 'give-actions/describe-actions', ...open },
  { path: sent, file: 'read-report/list-sent', ...open },
  { path: `${sent}/:number`, file: 'read-report/read-sent', ...open },
  { path: `${sent}/:number.pdf`, file: 'read-report/give-pdf', ...open },
  { path: `${sent}/:number.docx`, file: 'read-report/give-docx', ...open },
  { path: desk, file: 'list-desk/list-desk', ...write, menu: deskText },
  { path: `${desk}/acties.pdf`, file: 'give-actions/give-list', ...write },
  { path: `${desk}/:id`, file: 'write-report/show-report', ...write, script: true, bodyLimit },
  { path: `${desk}/:id/concept.pdf`, file: 'send-report/draft-pdf', ...write },
  { path: `${desk}/:id/concept.docx`, file: 'send-report/draft-docx', ...write },
  { path: reviews, file: 'hold-review/list-reviews', ...answer, menu: reviewMenu },
  { path: `${reviews}/:id`, file: 'hold-review/show-review', ...answer, bodyLimit: 256 * 1024 },
]

export default defineModule({
  name: 'progress',
  activities,
  impersonalActions,
  personalData: [writerSource],
  statuses: { PlanReview: reviewSteps },
  deeds: { ProgressReport: reportDeeds },
  permissions: {
    'progress:write': defineText({
      nl: { title: 'Voortgangsbrieven en halfjaarberichten schrijven en vastleggen' },
      en: { title: 'Write and freeze progress letters and half-yearly reports' },
    }),
    'progress:answer': defineText({
      nl: { title: 'Namens de eigen organisatie meedoen aan de evaluatie van het plan' },
      en: { title: 'Take part in the evaluation of the plan on behalf of the own organisation' },
    }),
  },
  pages,
  retention: { ...reportRetention, ...reviewRetention },
  publishes: describeData,
  tray: [
    { text: promiseTray, href: paths.desk, allow: write.allow, count: countDue, rows: promiseRows },
    { text: reviewTray, href: paths.reviews, allow: answer.allow, count: countToAnswer },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoProgress(ctx),
})
