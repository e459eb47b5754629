// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Message } from './message.ts'

export interface ReceivedMessage extends Message {
  isSuperseded: boolean
  count: number
}

export const receivedPageSize = 50

/** A page of the inbox, unanswered first and of those the oldest; from now on these count as fetched. */
export async function selectReceived(tx: Tx, receiverId: string, now: Date, page: number): Promise<ReceivedMessage[]> {
  const found = await sql<ReceivedMessage>`select m.number, m.kind, m.exchange, m.purpose, m.item_kind as "itemKind",
      m.item_key as "itemKey", m.item_version as version, m.source, m.payload, m.reason, m.sent_at as "sentAt",
      case when m.state = 'waiting' then 'offered' else m.state end as state,
      exists (select from sharing.message later where later.receiver_organisation_id = m.receiver_organisation_id
        and later.item_key = m.item_key and later.number > m.number) as "isSuperseded",
      count(*) over ()::int as count
    from sharing.message m where m.receiver_organisation_id = ${receiverId}
    order by m.state in ('waiting', 'offered', 'accepted') desc,
      case when m.state in ('waiting', 'offered', 'accepted') then m.number end, m.number desc
    limit ${receivedPageSize} offset ${(page - 1) * receivedPageSize}`.execute(tx)
  await sql`update sharing.message set state = 'offered', offered_at = ${now}, offered_times = offered_times + 1
    where receiver_organisation_id = ${receiverId} and state = 'waiting'
      and number = any(${found.rows.map(({ number }) => number)}::bigint[])`.execute(tx)
  return found.rows
}

export async function countOpen(tx: Tx, receiverId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from sharing.message
    where receiver_organisation_id = ${receiverId} and state in ('waiting', 'offered', 'accepted')`.execute(tx)
  return found.rows[0]?.n ?? 0
}
