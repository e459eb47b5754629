// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { NameStatus } from '../name/name.ts'
import { type NameFilter, namesPerPage } from './name-filter.ts'

export interface ListedName {
  id: string
  name: string
  status: NameStatus
  brand: string | null
  seen: number
  /** Reports of fraud that name a site under it, counted now. */
  reports: number
  lastReceivedAt: Date
  expiresAt: Date | null
}

/** One page of the names, those to be judged in the order of the queue and others by what was heard of last; and how many there are. */
export async function selectNames(
  tx: Tx,
  { status, source, letters, page }: NameFilter,
): Promise<{ names: ListedName[]; total: number }> {
  const ofStatus =
    status === 'all' ? sql`true` : status === 'open' ? sql`status in ('waiting', 'proposed')` : sql`status = ${status}`
  const heard = source
    ? sql`exists (select from shield.mention m where m.name_id = n.id and m.source = ${source})`
    : sql`true`
  const named = letters === undefined ? sql`true` : sql`position(${letters} in name) > 0`
  const order = status === 'open' ? sql`urgency desc, last_received_at desc` : sql`last_received_at desc`
  const which = sql`from shield.name n where ${ofStatus} and ${heard} and ${named}`
  const total = await sql<{ total: number }>`select count(*)::int as total ${which}`.execute(tx)
  const found = await sql<ListedName>`select id, name, status, brand, seen, last_received_at as "lastReceivedAt",
      expires_at as "expiresAt", (select count(distinct report_id)::int from shield.reported_address
        where name_id = n.id) as reports
    ${which} order by ${order}, id limit ${namesPerPage} offset ${(page - 1) * namesPerPage}`.execute(tx)
  return { names: found.rows, total: total.rows[0]?.total ?? 0 }
}
