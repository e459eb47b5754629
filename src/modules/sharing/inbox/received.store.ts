// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { kindsWithDesk } from '../disclosure/disclosure.ts'
import { lockMessages } from './message.store.ts'
import type { Message } from './message.ts'

export interface ReceivedMessage extends Message {
  isSuperseded: boolean
  /** It asks for a word. */
  isOpen: boolean
  count: number
}

export const receivedPageSize = 50

const columns = sql`m.number, m.kind, m.exchange, m.purpose, m.item_kind as "itemKind", m.item_key as "itemKey",
  m.item_version as version, m.source, m.payload, m.reason, m.sent_at as "sentAt",
  case when m.state = 'waiting' then 'offered' else m.state end as state`

/** What has a desk of its own is answered there, which is its receipt; it does not stand here. */
const hasNoDesk = sql`m.item_kind <> all(${[...kindsWithDesk]}::text[])`

const isSuperseded = sql`exists (select from sharing.message later
  where later.receiver_organisation_id = m.receiver_organisation_id and later.item_key = m.item_key and later.number > m.number)`

/** It asks for a word: the last about its subject, with content or taken back, and without a final answer. */
const isOpen = sql`(m.state in ('waiting', 'offered', 'accepted') and not ${isSuperseded}
  and (m.payload is not null or m.kind = 'recall'))`

/** A page of the inbox, what asks for a word first and of that the oldest, or one message; from now on these count as fetched. */
export async function selectReceived(
  tx: Tx,
  receiverId: string,
  now: Date,
  { page, only }: { page: number; only?: number | undefined },
): Promise<ReceivedMessage[]> {
  const found = await sql<ReceivedMessage>`select ${columns}, ${isSuperseded} as "isSuperseded", ${isOpen} as "isOpen",
      count(*) over ()::int as count
    from sharing.message m where m.receiver_organisation_id = ${receiverId} and ${hasNoDesk}
      ${only === undefined ? sql`` : sql`and m.number = ${only}`}
    order by ${isOpen} desc, case when ${isOpen} then m.number end, m.number desc
    limit ${receivedPageSize} offset ${(page - 1) * receivedPageSize}`.execute(tx)
  await markOffered(tx, receiverId, found.rows, now)
  return found.rows
}

/** These, as far as they ask for a word; from now on they count as fetched. */
export async function selectOpenByNumber(
  tx: Tx,
  receiverId: string,
  numbers: readonly number[],
  now: Date,
): Promise<Message[]> {
  const found = await sql<Message>`select ${columns} from sharing.message m
    where m.receiver_organisation_id = ${receiverId} and ${hasNoDesk} and ${isOpen}
      and m.number = any(${[...numbers]}::bigint[])`.execute(tx)
  await markOffered(tx, receiverId, found.rows, now)
  return found.rows
}

async function markOffered(tx: Tx, receiverId: string, rows: readonly Message[], now: Date): Promise<void> {
  const numbers = rows.map(({ number }) => number)
  await lockMessages(tx, receiverId, numbers)
  await sql`update sharing.message set state = 'offered', offered_at = ${now}, offered_times = offered_times + 1
    where receiver_organisation_id = ${receiverId} and state = 'waiting'
      and number = any(${numbers}::bigint[])`.execute(tx)
}

/** What asks for a word, as far as its clock asks: recalls first, then the oldest. */
export async function selectOpen(
  tx: Tx,
  receiverId: string,
  limit: number,
): Promise<Pick<Message, 'number' | 'kind' | 'sentAt'>[]> {
  const found = await sql<Pick<Message, 'number' | 'kind' | 'sentAt'>>`select m.number, m.kind, m.sent_at as "sentAt"
    from sharing.message m where m.receiver_organisation_id = ${receiverId} and ${hasNoDesk} and ${isOpen}
    order by m.kind = 'recall' desc, m.number limit ${limit}`.execute(tx)
  return found.rows
}

export async function countOpen(tx: Tx, receiverId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from sharing.message m
    where m.receiver_organisation_id = ${receiverId} and ${hasNoDesk} and ${isOpen}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** This message and those before it about the same subject: one answer is for all of them. */
export async function selectAnswered(tx: Tx, receiverId: string, number: number): Promise<number[]> {
  const found = await sql<{ number: number }>`select earlier.number from sharing.message m
    join sharing.message earlier on earlier.receiver_organisation_id = m.receiver_organisation_id
      and earlier.item_key = m.item_key and earlier.number <= m.number
    where m.receiver_organisation_id = ${receiverId} and m.number = ${number} order by earlier.number`.execute(tx)
  return found.rows.map((row) => row.number)
}
