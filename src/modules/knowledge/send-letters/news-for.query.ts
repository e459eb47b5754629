// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import type { ArticleAudience } from '../article/article.ts'
import { knowledgeTransaction } from '../article/who.query.ts'
import type { Reader } from '../follow-articles/follow.store.ts'
import { follows } from '../search-articles/search.store.ts'

export interface News {
  id: string
  title: string
  audience: ArticleAudience
}

const most = 25

/** What this person follows and may read, and is news: this article, or everything of a time. Asked in the name of the person, so that row-level security decides. */
export function newsFor(
  ctx: Context,
  reader: Pick<Reader, 'personId' | 'organisationId'>,
  wanted: { articleId: string } | { since: Date; until: Date },
): Promise<News[]> {
  const which =
    'articleId' in wanted
      ? sql`a.id = ${wanted.articleId}`
      : sql`a.news_at > ${wanted.since} and a.news_at <= ${wanted.until}`
  return knowledgeTransaction(inTheNameOf(ctx, reader), async (tx) => {
    const found = await sql<News>`select a.id, a.title, a.audience from knowledge.article a
      where a.status = 'published' and ${which} and exists (select from knowledge.subscription s
        where s.person_id = ${reader.personId} and s.since < a.news_at and ${follows(sql`s`, sql`a`)})
      order by a.news_at desc, a.id limit ${most}`.execute(tx)
    return found.rows
  })
}

/** The article, when this person may read it. */
export function articleFor(
  ctx: Context,
  reader: Pick<Reader, 'personId' | 'organisationId'>,
  id: string,
): Promise<(News & { reviewOn: string }) | null> {
  return knowledgeTransaction(inTheNameOf(ctx, reader), async (tx) => {
    const found = await sql<News & { reviewOn: string }>`select id, title, audience, review_on as "reviewOn"
      from knowledge.article where id = ${id} and status = 'published'`.execute(tx)
    return found.rows[0] ?? null
  })
}

/** Only to read with: it may nothing else. */
function inTheNameOf(ctx: Context, { personId, organisationId }: Pick<Reader, 'personId' | 'organisationId'>): Context {
  const { tx: _, ...rest } = ctx
  const permissions = new Set(['knowledge:read'] as const)
  return {
    ...rest,
    actor: { kind: 'person', id: personId, name: '', organisationId, organisationName: '', permissions },
  }
}
