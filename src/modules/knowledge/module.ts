// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { findArticles } from './search-articles/find-articles.query.ts'
import { defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { readerSource } from './answer-data-subject/reader.source.ts'
import { writtenSource } from './answer-data-subject/written.source.ts'
import { articleRetention } from './article/article.tables.ts'
import { articleSteps } from './article/article.ts'
import { followMenu } from './follow-articles/follow.text.ts'
import { followRetention } from './follow-articles/follow.tables.ts'
import { keepMenu, keepTray } from './keep-article/keep.text.ts'
import { articleRows } from './keep-article/articles.tray.ts'
import { countToKeep } from './keep-article/list-kept.query.ts'
import { findArticleApi, listArticlesApi } from './list-articles/list-articles.api.ts'
import { countNew } from './search-articles/search-articles.query.ts'
import { searchText, newsTray } from './search-articles/search.text.ts'
import { sendWhenDue, writeWhenNews } from './send-letters/send-letters.listener.ts'
import { writeLettersJob } from './send-letters/write-letters.job.ts'
import { mailCode } from '#foundation/mail'
import { mailing } from './follow-articles/follow.store.ts'
import { mailErasures } from '#foundation/mail'

const read = { permission: 'knowledge:read' } as const
const write = { permission: 'knowledge:write' } as const
const open = { allow: 'anyone', script: false } as const
const desk = 'werkbank/kennis'
/** A text of 12,000 characters, each of which may take six bytes in a form. */
const bodyLimit = 192 * 1024

const pages: readonly Page[] = [
  { path: 'kennis', file: 'search-articles/public-articles', ...open },
  { path: 'kennis/atom', file: 'publish-feed/publish-feed', ...open },
  { path: 'kennis/afmelden/:token', file: 'follow-articles/stop-mail', ...open, isPressedFromMail: true },
  { path: 'kennis/bevestigen', file: 'follow-articles/confirm-mail', ...open },
  { path: 'kennis/:id', file: 'read-article/public-article', ...open },
  { path: desk, file: 'search-articles/list-articles', allow: read, script: true, menu: searchText },
  { path: `${desk}/nieuw`, file: 'write-article/begin-article', allow: write, script: true, bodyLimit },
  { path: `${desk}/beheer`, file: 'keep-article/list-kept', allow: write, script: true, menu: keepMenu },
  { path: `${desk}/volgen`, file: 'follow-articles/follow-articles', allow: read, script: true, menu: followMenu },
  { path: `${desk}/:id`, file: 'read-article/read-article', allow: read, script: true },
  { path: `${desk}/:id/wijzigen`, file: 'write-article/revise-article', allow: write, script: true, bodyLimit },
  { path: `${desk}/:id/beheren`, file: 'keep-article/keep-article', allow: write, script: true },
  { path: `${desk}/:id/versies`, file: 'compare-versions/compare-versions', allow: write, script: true },
]

export default defineModule({
  name: 'knowledge',
  activities,
  erasures: mailErasures(mailing, {
    audit: 'knowledge.subscription',
    erased: 'knowledge.subscription-erased',
    more: ['knowledge.subscription'],
  }),
  personalData: [writtenSource, readerSource],
  statuses: { Article: articleSteps },
  permissions: {
    'knowledge:read': defineText({
      nl: { title: 'Kennis van partners lezen, volgen en erop reageren' },
      en: { title: 'Read, follow and comment on knowledge of partners' },
    }),
    'knowledge:write': defineText({
      nl: { title: 'Artikelen van de eigen organisatie schrijven, publiceren en beheren' },
      en: { title: 'Write, publish and manage articles of the own organisation' },
    }),
  },
  codes: [
    mailCode(
      mailing,
      '/kennis/bevestigen',
      defineText({ nl: { title: 'mail van het kennisplatform' }, en: { title: 'mail of the knowledge platform' } }),
    ),
  ],
  pages,
  apis: [listArticlesApi, findArticleApi],
  jobs: [writeLettersJob],
  listeners: [writeWhenNews, sendWhenDue],
  retention: { ...articleRetention, ...followRetention },
  tray: [
    { text: newsTray, href: `/${desk}`, allow: read, tab: 'read', count: countNew },
    { text: keepTray, href: `/${desk}/beheer`, allow: write, count: countToKeep, rows: articleRows },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoKnowledge(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: read, find: findArticles }],
})
