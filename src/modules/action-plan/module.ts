// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findActions } from './find-action/find-actions.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { productSource } from './answer-data-subject/product.source.ts'
import { countPlanQuestions } from './answer-question/list-questions.query.ts'
import { tray } from './answer-question/question.text.ts'
import { planImporter } from './import-plan/import-plan.importer.ts'
import { openLinksJob } from './link-product/open-links.job.ts'
import { countLinks } from './link-product/count-links.query.ts'
import { confirmTray } from './link-product/confirm.text.ts'
import { paths } from './plan/addresses.ts'
import { planRetention } from './plan/plan.tables.ts'
import { planAttention } from './put-forward/attention.query.ts'
import { boardText } from './show-board/plan.text.ts'
import { countLateCommitments } from './show-partner/count-late.query.ts'
import { lateTray } from './show-partner/partner.text.ts'

const read = { allow: { permission: 'plan:read' }, script: false } as const
const write = { allow: { permission: 'plan:write' }, script: false } as const
const board = 'werkbank/actieplan'
/** A whole plan as text, each sign of which may take six bytes in a form. */
const bodyLimit = 1024 * 1024

export default defineModule({
  name: 'action-plan',
  activities,
  impersonalActions,
  personalData: [productSource],
  jobs: [openLinksJob],
  permissions: {
    'plan:read': defineText({
      nl: { title: 'Lezen hoe het met het actieplan staat' },
      en: { title: 'Read how the action plan stands' },
    }),
    'plan:write': defineText({
      nl: { title: 'Als secretaris van een ministerie het actieplan bijhouden' },
      en: { title: 'Keep the action plan, as its secretary at a ministry' },
    }),
    'plan:update': defineText({
      nl: { title: 'Schrijven hoe het gaat met acties van de eigen organisatie' },
      en: { title: 'Write how actions of the own organisation go' },
    }),
  },
  pages: [
    { path: 'actieplan', file: 'show-plan/show-plan', allow: 'anyone', script: false },
    {
      path: board,
      file: 'show-board/show-board',
      ...read,
      menu: boardText,
    },
    { path: `${board}/kerngroep`, file: 'show-board/core-group', ...read },
    { path: `${board}/werkgroep`, file: 'show-board/working-group', ...read },
    { path: `${board}/partner`, file: 'show-partner/show-partner', ...read },
    { path: `${board}/edities`, file: 'compare-editions/compare-editions', ...read },
    { path: `${board}/actie/:id`, file: 'show-action/show-action', ...read },
    { path: `${board}/inlezen`, file: 'import-plan/import-plan', ...write, bodyLimit },
    { path: `${board}/vragen`, file: 'answer-question/questions', ...write },
    { path: `${board}/cijfers`, file: 'choose-figures/choose-figures', ...write },
  ],
  retention: planRetention,
  tray: [
    { text: tray, href: paths.questions, allow: write.allow, count: countPlanQuestions },
    { text: confirmTray, href: paths.board, allow: { permission: 'plan:update' }, count: countLinks },
    { text: lateTray, href: paths.partner, allow: read.allow, count: countLateCommitments },
  ],
  attention: planAttention,
  importers: [planImporter],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoPlan(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: read.allow, find: findActions }],
})
