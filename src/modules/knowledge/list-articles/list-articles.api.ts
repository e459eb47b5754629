// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { Refusal, webMessages } from '#foundation/web'
import { articleList, articleParams, articleShape, articlesQuery } from './article.schema.ts'
import { findArticle, listArticles } from './list-articles.query.ts'

const description =
  'Articles, best practices and descriptions of how offenders work. Without a token only those for everybody; with one that has knowledge:read those for partners too, and those for your organisation. What is for named people is on the pages only. `tlp` says what you may do with it.'

/** What others may keep for a while: nothing that was given to a partner. */
const cached = { 'cache-control': 'public, max-age=300', vary: 'authorization' }

export const listArticlesApi = defineApi({
  method: 'GET',
  path: '/v1/articles',
  allow: 'anyone',
  operationId: 'listArticles',
  tag: 'Knowledge',
  summary: 'Artikelen van het kennisplatform · Articles of the knowledge platform',
  description,
  query: articlesQuery,
  responses: { 200: articleList },
  async run(ctx, { query }) {
    const { after, limit, kind = null, concept = null } = query
    const body = await listArticles(ctx, { kind, concept }, { after, limit })
    return { status: 200, body, ...(ctx.actor.kind === 'anyone' && { headers: cached }) }
  },
})

export const findArticleApi = defineApi({
  method: 'GET',
  path: '/v1/articles/:articleId',
  allow: 'anyone',
  operationId: 'findArticle',
  tag: 'Knowledge',
  summary: 'Eén artikel · One article',
  description,
  params: articleParams,
  responses: { 200: articleShape },
  async run(ctx, { params }) {
    const body = await findArticle(ctx, params.articleId)
    if (!body) throw new Refusal(webMessages.notThere, { status: 404 })
    return { status: 200, body, ...(ctx.actor.kind === 'anyone' && { headers: cached }) }
  },
})
