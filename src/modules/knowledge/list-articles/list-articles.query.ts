// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { isStale, tlpLabels } from '../article/article.ts'
import { type Article, selectArticle } from '../article/article.store.ts'
import { knowledgeTransaction } from '../article/who.query.ts'
import { type Asked, wantedOf } from '../search-articles/search-articles.query.ts'
import { selectAfter } from '../search-articles/search.store.ts'
import type { ApiArticle } from './article.schema.ts'

/** Published articles that whoever asks may read, in order of their number; a machine never those for named people. `next`: where to go on. */
export async function listArticles(
  ctx: Context,
  asked: Pick<Asked, 'kind' | 'concept'>,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<{ items: ApiArticle[]; next: string | null }> {
  return knowledgeTransaction(ctx, async (tx) => {
    const rows = await selectAfter(tx, wantedOf(ctx, asked, null), { after: after ?? null, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const items = await inWords(ctx, tx, shown)
    await note(ctx, tx, shown)
    return { items, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
  })
}

export async function findArticle(ctx: Context, id: string): Promise<ApiArticle | null> {
  return knowledgeTransaction(ctx, async (tx) => {
    const article = await selectArticle(tx, id)
    const isOpen = mayDo(ctx.actor, 'knowledge:read') || article?.audience === 'public'
    if (!article || article.status !== 'published' || !isOpen) return null
    const row = { ...article, version: article.shownVersion }
    await note(ctx, tx, [row])
    const [item] = await inWords(ctx, tx, [row])
    return item ?? null
  })
}

type Row = Omit<Article, 'version'> & { version: number | null }
type Shown = Pick<
  Row,
  | 'id'
  | 'kind'
  | 'status'
  | 'organisationId'
  | 'audience'
  | 'title'
  | 'summary'
  | 'body'
  | 'concepts'
  | 'reviewOn'
  | 'reviewedOn'
  | 'publishedAt'
  | 'newsAt'
  | 'version'
>

async function inWords(ctx: Context, tx: Tx, rows: readonly Shown[]): Promise<ApiArticle[]> {
  const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.map((row) => row.organisationId))])
  const today = dutchDay(ctx.now())
  return rows.flatMap((row) => {
    const { id, kind, title, summary, body, concepts, audience, publishedAt, newsAt, reviewedOn, reviewOn, version } =
      row
    if (!publishedAt || !newsAt || version === null) return []
    return [
      {
        id,
        kind,
        title,
        summary,
        body,
        concepts,
        audience,
        reviewedOn,
        reviewOn,
        version,
        organisation: names.get(row.organisationId) ?? row.organisationId,
        tlp: tlpLabels[audience],
        publishedAt: publishedAt.toISOString(),
        changedAt: newsAt.toISOString(),
        isStale: isStale(row, today),
      },
    ]
  })
}

/** That somebody read what is for certain organisations is written down. */
async function note(ctx: Context, tx: Tx, rows: readonly Shown[]): Promise<void> {
  const closed = rows.filter(({ audience }) => audience === 'amber' || audience === 'red')
  await recordAudit(
    ctx,
    tx,
    closed.map(({ id }) => ({ action: 'knowledge.article-read', subjectKind: 'article', subjectId: id })),
  )
}
