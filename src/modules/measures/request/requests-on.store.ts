// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { PlainIdentifier } from '#values'
import { ofSide, requestColumns, type Side } from './request.store.ts'
import type { StoredRequest } from './stored-request.ts'

/** Requests of one side about this identifier, as far as row-level security shows what they are about; the newest first. */
export async function requestsOn(
  tx: Tx,
  { kind, canonical }: PlainIdentifier,
  side: Side,
  limit: number,
): Promise<{ requests: StoredRequest[]; count: number }> {
  const found = await sql<StoredRequest & { count: number }>`select ${requestColumns}, count(*) over ()::int as count
    from measures.request where ${ofSide(side)}
      and id in (select request_id from measures.subject where kind = ${kind} and canonical = ${canonical})
    order by asked_at desc, id desc limit ${limit}`.execute(tx)
  return { requests: found.rows.map(({ count: _, ...one }) => one), count: found.rows[0]?.count ?? 0 }
}
