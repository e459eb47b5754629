// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ExchangeId, Purpose } from '#modules/agreements'
import type { Segment, SegmentChange } from './segment.ts'

export interface ItemSet {
  id: string
  exchange: ExchangeId
  purpose: Purpose
  senderId: string
  receiverId: string
  version: number
  digest: string
  total: number
  changedAt: Date
}

const columns = sql`id, exchange, purpose, sender_organisation_id as "senderId", receiver_organisation_id as "receiverId",
  version, digest, total, changed_at as "changedAt"`

/** The set between these two, made when there is none, locked until the transaction ends. */
export async function lockSet(
  tx: Tx,
  fresh: Pick<ItemSet, 'id' | 'exchange' | 'purpose' | 'senderId' | 'receiverId'>,
  at: Date,
): Promise<ItemSet> {
  const found = await sql<ItemSet>`insert into sharing.item_set
      (id, exchange, purpose, sender_organisation_id, receiver_organisation_id, changed_at)
    values (${fresh.id}, ${fresh.exchange}, ${fresh.purpose}, ${fresh.senderId}, ${fresh.receiverId}, ${at})
    on conflict (sender_organisation_id, receiver_organisation_id, exchange) do update set exchange = excluded.exchange
    returning ${columns}`.execute(tx)
  return found.rows[0] as ItemSet
}

/** Sets of this giver, for this recipient, or all. */
export async function selectSets(tx: Tx, of: { senderId?: string; receiverId?: string } = {}): Promise<ItemSet[]> {
  const { senderId = null, receiverId = null } = of
  const found = await sql<ItemSet>`select ${columns} from sharing.item_set
    where (${senderId}::text is null or sender_organisation_id = ${senderId})
      and (${receiverId}::text is null or receiver_organisation_id = ${receiverId}) order by id`.execute(tx)
  return found.rows
}

export interface HeldItem {
  itemId: string
  kind: string
  canonical: string
}

/** Of which kinds it carries warnings now. */
export async function updateKinds(tx: Tx, setId: string, kinds: readonly string[]): Promise<void> {
  await sql`update sharing.item_set set kinds = ${[...kinds]}::text[]
    where id = ${setId} and kinds <> ${[...kinds]}::text[]`.execute(tx)
}

/** What the newest version holds. */
export async function selectHeld(tx: Tx, setId: string): Promise<HeldItem[]> {
  const found = await sql<HeldItem>`select "itemId", kind, canonical from (
      select distinct on (item_id) item_id as "itemId", kind, canonical, change from sharing.segment_item
      where set_id = ${setId} order by item_id, version desc) last where change = 'added'`.execute(tx)
  return found.rows
}

/** Adds a version to the log. */
export async function insertSegment(
  tx: Tx,
  setId: string,
  { version, madeAt, previousDigest, digest, total }: Segment,
  changes: readonly (HeldItem & Pick<SegmentChange, 'change'>)[],
): Promise<void> {
  await sql`insert into sharing.segment (set_id, version, made_at, previous_digest, digest, total)
    values (${setId}, ${version}, ${madeAt}, ${previousDigest}, ${digest}, ${total})`.execute(tx)
  await sql`insert into sharing.segment_item (set_id, version, item_id, change, kind, canonical)
    select ${setId}, ${version}, * from unnest(${changes.map(({ itemId }) => itemId)}::uuid[],
      ${changes.map(({ change }) => change)}::text[], ${changes.map(({ kind }) => kind)}::text[],
      ${changes.map(({ canonical }) => canonical)}::text[])`.execute(tx)
  await sql`update sharing.item_set set version = ${version}, digest = ${digest}, total = ${total}, changed_at = ${madeAt}
    where id = ${setId}`.execute(tx)
}

/** Versions after this one, in order, each whole. */
export async function selectSegments(tx: Tx, setId: string, after: number, limit: number): Promise<Segment[]> {
  const found =
    await sql<Segment>`select s.version, s.made_at as "madeAt", s.previous_digest as "previousDigest", s.total, s.digest,
      coalesce((select json_agg(json_build_object('change', i.change, 'kind', i.kind, 'value', i.canonical)
        order by i.change, i.kind, i.canonical)
        from sharing.segment_item i where i.set_id = s.set_id and i.version = s.version), '[]') as changes
    from sharing.segment s where s.set_id = ${setId} and s.version > ${after} order by s.version limit ${limit}`.execute(
      tx,
    )
  return found.rows
}

/** The newest disclosure under which this set went, for a message that takes something out of it. */
export async function selectLastDisclosure(tx: Tx, setId: string): Promise<string | null> {
  const found = await sql<{
    id: string
  }>`select id from sharing.disclosure where item_kind = 'set' and item_id = ${setId}
    order by item_version desc limit 1`.execute(tx)
  return found.rows[0]?.id ?? null
}
