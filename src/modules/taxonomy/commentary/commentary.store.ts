// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { TaxonomyTables } from '../edition/edition.tables.ts'
import type { Commentary } from './commentary.ts'
import type { CommentaryFile } from './commentary.schema.ts'

/** The newest commentary on the editions of a scheme. */
export async function selectNewestCommentary(tx: Tx, scheme: string): Promise<Commentary | null> {
  const row = await tablesOf<TaxonomyTables>(tx)
    .selectFrom('taxonomy.commentary')
    .select(['version', 'content'])
    .where('scheme', '=', scheme)
    .orderBy('published_on', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row.content, version: row.version } : null
}

export async function selectKnownCommentaries(
  tx: Tx,
): Promise<Map<string, { status: 'draft' | 'published'; contentHash: string }>> {
  const rows = await tablesOf<TaxonomyTables>(tx)
    .selectFrom('taxonomy.commentary')
    .select(['id', 'status', 'content_hash as contentHash'])
    .execute()
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}

export async function replaceCommentary(
  tx: Tx,
  id: string,
  file: CommentaryFile,
  contentHash: string,
  loadedAt: Date,
): Promise<void> {
  const { scheme, version, date, status } = file.commentary
  await sql`insert into taxonomy.commentary (id, scheme, version, published_on, status, content, content_hash, loaded_at)
    values (${id}, ${scheme}, ${version}, ${date}, ${status}, ${JSON.stringify(file)}, ${contentHash}, ${loadedAt})
    on conflict (id) do update set published_on = excluded.published_on, status = excluded.status,
      content = excluded.content, content_hash = excluded.content_hash, loaded_at = excluded.loaded_at`.execute(tx)
}
