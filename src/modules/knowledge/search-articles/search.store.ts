// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ArticleAudience, ArticleKind, ArticleStatus } from '../article/article.ts'

export interface Wanted {
  /** For to_tsquery; null: whatever the words. */
  pattern: string | null
  kind: ArticleKind | null
  /** A concept of the taxonomy: articles about it, and about what lies below it. */
  concept: string | null
  onlyPublic: boolean
  /** Followed by this person, and new since it was seen; null: whether or not. */
  newFor: string | null
}

export interface ListedRow {
  id: string
  kind: ArticleKind
  status: ArticleStatus
  organisationId: string
  audience: ArticleAudience
  title: string
  summary: string
  body: string
  reviewOn: string
  reviewedOn: string
  publishedAt: Date | null
  newsAt: Date | null
  version: number | null
}

const columns = sql`a.id, a.kind, a.status, a.organisation_id as "organisationId", a.audience, a.title, a.summary, a.body,
  a.review_on as "reviewOn", a.reviewed_on as "reviewedOn", a.published_at as "publishedAt", a.news_at as "newsAt",
  a.shown_version as version`

/** Row-level security adds who may see which: a count and a list know nothing of the rest. */
function among({ pattern, kind, concept, onlyPublic, newFor }: Wanted) {
  const isNew = sql`a.status = 'published' and exists (select from knowledge.subscription s
    join knowledge.reader r on r.person_id = s.person_id
    where s.person_id = ${newFor} and a.news_at > greatest(s.since, r.seen_until) and ${follows(sql`s`, sql`a`)})`
  return sql`from knowledge.article a where a.status <> 'withdrawn' and (a.audience = 'public' or not ${onlyPublic})
    and (a.status = 'published' or not ${onlyPublic})
    and (${kind}::text is null or a.kind = ${kind}) and (${concept}::text is null or ${concept} = any(a.reaches))
    and (${newFor}::text is null or ${isNew})
    and (${pattern}::text is null or a.words @@ to_tsquery('simple', ${pattern ?? ''})
      or exists (select from knowledge.comment c where c.article_id = a.id and c.removed_at is null
        and c.words @@ to_tsquery('simple', ${pattern ?? ''})))`
}

/** Whether subscription `s` is about article `a`. */
export function follows(s: ReturnType<typeof sql>, a: ReturnType<typeof sql>) {
  return sql`(${s}.topic = 'all' or ${s}.topic = 'kind' and ${s}.value = ${a}.kind
    or ${s}.topic = 'concept' and ${s}.value = any(${a}.reaches) or ${s}.topic = 'article' and ${s}.value = ${a}.id::text)`
}

/** With words those that hold them best first, otherwise the newest. */
export async function selectListed(
  tx: Tx,
  wanted: Wanted,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedRow[]> {
  const rank =
    wanted.pattern === null ? sql`null::real` : sql`ts_rank(a.words, to_tsquery('simple', ${wanted.pattern}), 1)`
  const found = await sql<ListedRow>`select ${columns} ${among(wanted)}
    order by ${rank} desc, a.news_at desc nulls first, a.id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countListed(tx: Tx, wanted: Wanted): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n ${among(wanted)}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** What was said under these articles that holds the words, by article. */
export async function selectSaid(tx: Tx, ids: readonly string[], pattern: string): Promise<Map<string, string>> {
  const found = await sql<{ id: string; text: string }>`select distinct on (article_id) article_id as id,
      text || coalesce(' ' || answer, '') as text
    from knowledge.comment where article_id = any(${[...ids]}::uuid[]) and removed_at is null
      and words @@ to_tsquery('simple', ${pattern}) order by article_id, at, id`.execute(tx)
  return new Map(found.rows.map(({ id, text }) => [id, text]))
}

/** Articles in order of their number, from the one after `after`: for whoever reads them by program. */
export async function selectAfter(
  tx: Tx,
  wanted: Wanted,
  { after, limit }: { after: string | null; limit: number },
): Promise<(ListedRow & { concepts: string[] })[]> {
  const found = await sql<ListedRow & { concepts: string[] }>`select ${columns}, a.concepts ${among(wanted)}
    and a.status = 'published' and (${after}::uuid is null or a.id > ${after}::uuid) order by a.id limit ${limit}`.execute(
    tx,
  )
  return found.rows
}
