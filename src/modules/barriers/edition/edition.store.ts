// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import { type Circle, circles, type Edition, withEarnedLevels } from './edition.ts'
import type { EditionTables } from './edition.tables.ts'
import { forCircle } from './for-circle.ts'

/** The newest edition, or the one with this number, as this circle reads it. */
export async function selectEdition(tx: Tx, circle: Circle, number?: number): Promise<Edition | null> {
  const found = await tablesOf<EditionTables>(tx)
    .selectFrom('barriers.edition')
    .select('content')
    .where('circle', '=', circle)
    .$if(number !== undefined, (query) => query.where('number', '=', number as number))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ? withEarnedLevels(found.content) : null
}

/** Newest first. */
export async function selectEditions(
  tx: Tx,
): Promise<{ number: number; date: string; status: 'draft' | 'published'; contentHash: string }[]> {
  return tablesOf<EditionTables>(tx)
    .selectFrom('barriers.edition')
    .select(['number', 'date', 'status', 'content_hash as contentHash'])
    .where('circle', '=', 'public')
    .orderBy('number', 'desc')
    .execute()
}

/** Keeps a whole edition, once for each circle. */
export async function insertEdition(tx: Tx, edition: Edition, contentHash: string): Promise<void> {
  for (const circle of circles)
    await sql`insert into barriers.edition (number, circle, date, status, content, content_hash)
      values (${edition.number}, ${circle}, ${edition.date}, ${edition.status},
        ${JSON.stringify(forCircle(edition, circle))}, ${contentHash})`.execute(tx)
}

/** One process at a time makes editions; the others wait. */
export async function lockEditions(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('barriers.edition'))`.execute(tx)
}
