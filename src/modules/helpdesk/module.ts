// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findAnswers } from './search-answers/find-answers.query.ts'
import { activities } from './activities.ts'
import { questionSource } from './answer-data-subject/question.source.ts'
import { defineText } from '#foundation/text'
import { handleMenu, handleTray } from './handle-question/handle.text.ts'
import { countForExpert, countUnread } from './list-questions/list-questions.query.ts'
import { expertRows } from './list-questions/questions.tray.ts'
import { answeredTray, helpdeskMenu } from './list-questions/list-questions.text.ts'
import { helpdeskRetention } from './question/helpdesk.tables.ts'
import { questionDeeds } from './question/question-deeds.ts'

const ask = { permission: 'helpdesk:ask' } as const
const answer = { permission: 'helpdesk:answer' } as const
const desk = 'werkbank/vraagbaak'

export default defineModule({
  name: 'helpdesk',
  activities,
  personalData: [questionSource],
  deeds: { HelpdeskQuestion: questionDeeds },
  permissions: {
    'helpdesk:ask': defineText({
      nl: { title: 'Een vraag over delen stellen aan de experts' },
      en: { title: 'Ask the experts a question about sharing' },
    }),
    'helpdesk:answer': defineText({
      nl: { title: 'Vragen van partners beantwoorden, nakijken en publiceren' },
      en: { title: 'Answer, look at and publish questions of partners' },
    }),
  },
  pages: [
    { path: 'vraagbaak', file: 'search-answers/public-answers', allow: 'anyone', script: false },
    { path: desk, file: 'list-questions/list-questions', allow: ask, script: true, menu: helpdeskMenu },
    { path: `${desk}/nieuw`, file: 'ask-question/ask-question', allow: ask, script: true },
    {
      path: `${desk}/behandelen`,
      file: 'handle-question/list-to-handle',
      allow: answer,
      script: true,
      menu: handleMenu,
    },
    { path: `${desk}/behandelen/:id`, file: 'handle-question/handle-question', allow: answer, script: true },
    { path: `${desk}/:id`, file: 'show-question/show-question', allow: ask, script: true },
  ],
  retention: helpdeskRetention,
  tray: [
    { text: handleTray, href: `/${desk}/behandelen`, allow: answer, count: countForExpert, rows: expertRows },
    { text: answeredTray, href: `/${desk}`, allow: ask, tab: 'read', count: countUnread },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoHelpdesk(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: ask, find: findAnswers }],
})
