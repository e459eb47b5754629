// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ArticleText } from './article.store.ts'

export interface Version extends ArticleText {
  number: number
  why: string
  /** No news to whoever follows the article. */
  isSmall: boolean
  byName: string
  at: Date
  publishedAt: Date | null
}

const columns = sql`number, title, summary, body, concepts, why, is_small as "isSmall", by_name as "byName", at,
  published_at as "publishedAt"`

export async function selectVersion(tx: Tx, articleId: string, number: number): Promise<Version | null> {
  const found = await sql<Version>`select ${columns} from knowledge.version
    where article_id = ${articleId} and number = ${number}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectVersions(tx: Tx, articleId: string, limit: number): Promise<Version[]> {
  const found = await sql<Version>`select ${columns} from knowledge.version where article_id = ${articleId}
    order by number desc limit ${limit}`.execute(tx)
  return found.rows
}

/** Is anything written since this version news? */
export async function hasNewsSince(tx: Tx, articleId: string, number: number): Promise<boolean> {
  const found = await sql`select 1 from knowledge.version where article_id = ${articleId} and number > ${number}
    and not is_small limit 1`.execute(tx)
  return found.rows.length > 0
}

export async function insertVersion(
  tx: Tx,
  articleId: string,
  row: Omit<Version, 'byName' | 'publishedAt'> & { by: { id: string; name: string } },
): Promise<void> {
  await sql`insert into knowledge.version (article_id, number, title, summary, body, concepts, why, is_small, by_id, by_name, at)
    values (${articleId}, ${row.number}, ${row.title}, ${row.summary}, ${row.body}, ${row.concepts}::text[], ${row.why},
      ${row.isSmall}, ${row.by.id}, ${row.by.name}, ${row.at})`.execute(tx)
}

export async function markPublished(tx: Tx, articleId: string, number: number, at: Date): Promise<void> {
  await sql`update knowledge.version set published_at = ${at}
    where article_id = ${articleId} and number = ${number}`.execute(tx)
}
