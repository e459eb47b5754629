// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Message, MessageState } from './message.ts'

/** Messages of one recipient after a number, in order; they count as fetched from now on. Whoever changes several locks them by number, so that no two wait for each other. */
export async function offerMessages(
  tx: Tx,
  receiverId: string,
  { after, limit, at }: { after: number; limit: number; at: Date },
): Promise<Message[]> {
  const found = await sql<Message>`with next as (
      select number from sharing.message
      where receiver_organisation_id = ${receiverId} and number > ${after} order by number limit ${limit} for update)
    update sharing.message m set offered_at = coalesce(m.offered_at, ${at}), offered_times = m.offered_times + 1,
      state = case when m.state = 'waiting' then 'offered' else m.state end
    from next where m.receiver_organisation_id = ${receiverId} and m.number = next.number
    returning m.number, m.kind, m.exchange, m.purpose, m.item_kind as "itemKind", m.item_key as "itemKey",
      m.item_version as version, m.source, m.payload, m.reason, m.sent_at as "sentAt", m.state`.execute(tx)
  return found.rows.toSorted((a, b) => a.number - b.number)
}

export interface HeldMessage {
  number: number
  state: MessageState
  itemKey: string
  /** A later message about the same item lies in the inbox. */
  isSuperseded: boolean
}

/** Locked until the transaction ends, by number. */
export async function lockMessages(tx: Tx, receiverId: string, numbers: readonly number[]): Promise<HeldMessage[]> {
  const found = await sql<HeldMessage>`select m.number, m.state, m.item_key as "itemKey",
      exists (select from sharing.message later where later.receiver_organisation_id = m.receiver_organisation_id
        and later.item_key = m.item_key and later.number > m.number) as "isSuperseded"
    from sharing.message m
    where m.receiver_organisation_id = ${receiverId} and m.number = any(${[...numbers]}::bigint[])
    order by m.number for update of m`.execute(tx)
  return found.rows
}

export interface StateChange {
  number: number
  state: MessageState
  reason: string | null
}

/** What works at the recipient needs no copy here any more: its payload goes. */
export async function updateStates(tx: Tx, receiverId: string, rows: readonly StateChange[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await sql`update sharing.message m set state = given.state, receipt_at = ${at},
      accepted_at = case when given.state in ('accepted', 'effective') then coalesce(m.accepted_at, ${at}) else m.accepted_at end,
      effective_at = case when given.state = 'effective' then ${at} else m.effective_at end,
      rejected_reason = given.reason,
      payload = case when given.state = 'effective' then null else m.payload end
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (number bigint, state text, reason text)
    where m.receiver_organisation_id = ${receiverId} and m.number = given.number`.execute(tx)
}
