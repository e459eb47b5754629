// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ArticleNews } from '../article/article.events.ts'
import { LetterDue } from './letter.events.ts'
import { sendOneLetter } from './send-letter.command.ts'
import { writeOfNews } from './write-letters.command.ts'

export const writeWhenNews = listen(ArticleNews, {
  job: 'knowledge.write-of-news',
  run: (ctx, { articleId, version }) => writeOfNews(ctx, articleId, version),
})

export const sendWhenDue = listen(LetterDue, {
  job: 'knowledge.send-letter',
  run: (ctx, { letterId }) => sendOneLetter(ctx, letterId),
})
