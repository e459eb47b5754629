// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { MessageKind } from '../inbox/message.ts'
import type { ItemKind, RecallReason } from './disclosure.ts'

/** Locks the inbox of a recipient until the transaction ends, and takes `count` numbers; returns the first. */
export async function takeNumbers(tx: Tx, receiverId: string, count: number): Promise<number> {
  const taken = await sql<{ last: number }>`insert into sharing.inbox (organisation_id, last_number)
    values (${receiverId}, ${count})
    on conflict (organisation_id) do update set last_number = inbox.last_number + excluded.last_number
    returning last_number as last`.execute(tx)
  return (taken.rows[0]?.last ?? count) - count + 1
}

/** Waits until nobody else adds to this inbox. Held until the transaction ends. */
export async function lockInbox(tx: Tx, receiverId: string): Promise<void> {
  await sql`insert into sharing.inbox (organisation_id, last_number) values (${receiverId}, 0)
    on conflict (organisation_id) do update set last_number = inbox.last_number`.execute(tx)
}

export interface LatestDisclosure {
  id: string
  itemKind: ItemKind
  itemId: string
  version: number
  number: number
  digest: string
  isRecalled: boolean
}

/** The newest version of each of these items that this recipient got. */
export async function selectLatest(
  tx: Tx,
  receiverId: string,
  items: readonly { kind: ItemKind; id: string }[],
): Promise<Map<string, LatestDisclosure>> {
  const found = await sql<LatestDisclosure>`select distinct on (d.item_kind, d.item_id) d.id, d.item_kind as "itemKind",
      d.item_id as "itemId", d.item_version as version, d.message_number as number,
      encode(d.payload_digest, 'hex') as digest, d.recalled_at is not null as "isRecalled"
    from sharing.disclosure d
    join unnest(${items.map(({ kind }) => kind)}::text[], ${items.map(({ id }) => id)}::uuid[]) as asked (kind, id)
      on d.item_kind = asked.kind and d.item_id = asked.id
    where d.receiver_organisation_id = ${receiverId}
    order by d.item_kind, d.item_id, d.item_version desc`.execute(tx)
  return new Map(found.rows.map((row) => [`${row.itemKind} ${row.itemId}`, row]))
}

export interface NewDisclosure {
  id: string
  exchange: string
  agreementId: string
  purpose: string
  categories: readonly string[]
  rules: readonly { id: string; version: number; status: string }[]
  isOnTrial: boolean
  senderId: string
  receiverId: string
  itemKind: ItemKind
  itemId: string
  version: number
  /** Hexadecimal. */
  digest: string
  number: number
  receivedAt: Date | null
  understoodAt: Date | null
  decidedAt: Date
}

export async function insertDisclosures(tx: Tx, rows: readonly NewDisclosure[]): Promise<void> {
  await sql`insert into sharing.disclosure (id, exchange, agreement_id, purpose, categories, rules, is_on_trial,
      sender_organisation_id, receiver_organisation_id, item_kind, item_id, item_version, payload_digest, message_number,
      received_at, understood_at, decided_at)
    select id, exchange, "agreementId", purpose, categories, rules, "isOnTrial", "senderId", "receiverId", "itemKind",
      "itemId", version, decode(digest, 'hex'), number, "receivedAt", "understoodAt", "decidedAt"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, exchange text, "agreementId" uuid,
      purpose text, categories text[], rules jsonb, "isOnTrial" boolean, "senderId" text, "receiverId" text,
      "itemKind" text, "itemId" uuid, version int, digest text, number bigint, "receivedAt" timestamptz,
      "understoodAt" timestamptz, "decidedAt" timestamptz)`.execute(tx)
}

export interface NewMessage {
  receiverId: string
  number: number
  kind: MessageKind
  disclosureId: string
  exchange: string
  purpose: string
  itemKind: ItemKind
  itemKey: string
  version: number
  source: string
  senderId: string
  payload: Record<string, unknown> | null
  reason: RecallReason | null
  sentAt: Date
  /** The answer to the question of the recipient itself carried it already. */
  isOffered: boolean
}

export async function insertMessages(tx: Tx, rows: readonly NewMessage[]): Promise<void> {
  await sql`insert into sharing.message (receiver_organisation_id, number, kind, disclosure_id, exchange, purpose,
      item_kind, item_key, item_version, source, sender_organisation_id, payload, reason, sent_at, state, offered_at,
      offered_times)
    select "receiverId", number, kind, "disclosureId", exchange, purpose, "itemKind", "itemKey", version, source, "senderId",
      nullif(payload, 'null'), reason, "sentAt", case when "isOffered" then 'offered' else 'waiting' end,
      case when "isOffered" then "sentAt" end, case when "isOffered" then 1 else 0 end
    from json_to_recordset(${JSON.stringify(rows)}::json) as given ("receiverId" text, number bigint, kind text,
      "disclosureId" uuid, exchange text, purpose text, "itemKind" text, "itemKey" text, version int, source text,
      "senderId" text, payload jsonb, reason text, "sentAt" timestamptz, "isOffered" boolean)`.execute(tx)
}

export interface LiveDisclosure {
  id: string
  exchange: string
  purpose: string
  senderId: string
  receiverId: string
  itemKind: ItemKind
  itemId: string
  version: number
  /** It was taken back before, for another reason. */
  isRecalled: boolean
}

/**
 * What recipients still have of these items, the newest version, by recipient: several recalls lock their inboxes in one order. For somebody who
 * was cleared also what was taken back before, because who was told to stop was not yet told that it was wrong.
 */
export async function selectLive(
  tx: Tx,
  kind: ItemKind,
  itemIds: readonly string[],
  reason: RecallReason,
): Promise<LiveDisclosure[]> {
  const found = await sql<LiveDisclosure>`select * from (
      select distinct on (receiver_organisation_id, item_id) id, exchange, purpose,
        sender_organisation_id as "senderId", receiver_organisation_id as "receiverId", item_kind as "itemKind",
        item_id as "itemId", item_version as version, recalled_at is not null as "isRecalled", recall_reason
      from sharing.disclosure where item_kind = ${kind} and item_id = any(${[...itemIds]}::uuid[])
      order by receiver_organisation_id, item_id, item_version desc) latest
    where not "isRecalled" or (${reason} = 'cleared' and recall_reason <> 'cleared')
    order by "receiverId", "itemId"`.execute(tx)
  return found.rows
}

/** Every version of these items at their recipients is taken back. */
export async function markRecalled(
  tx: Tx,
  rows: readonly { receiverId: string; itemKind: ItemKind; itemId: string }[],
  reason: RecallReason,
  at: Date,
): Promise<void> {
  await sql`update sharing.disclosure d set recalled_at = ${at}, recall_reason = ${reason}
    from unnest(${rows.map((row) => row.receiverId)}::text[], ${rows.map((row) => row.itemKind)}::text[],
      ${rows.map((row) => row.itemId)}::uuid[]) as given (receiver, kind, id)
    where d.receiver_organisation_id = given.receiver and d.item_kind = given.kind and d.item_id = given.id
      and (d.recalled_at is null or ${reason} = 'cleared')`.execute(tx)
}

export async function deletePayloads(tx: Tx, kind: ItemKind, itemIds: readonly string[]): Promise<void> {
  await sql`update sharing.message m set payload = null from sharing.disclosure d
    where d.id = m.disclosure_id and d.item_kind = ${kind} and d.item_id = any(${[...itemIds]}::uuid[])
      and m.payload is not null`.execute(tx)
}
