// SPDX-License-Identifier: EUPL-1.2
import type { Namespace } from '@dijkwacht/check-client'
import { sql, type Tx } from '#foundation/db'

export interface Untagged {
  kind: string
  canonical: string
}

/** What partners hold by agreement and has no tag in this epoch yet. */
export async function selectUntagged(tx: Tx, namespace: Namespace, epoch: number, limit: number): Promise<Untagged[]> {
  const found = await sql<Untagged>`select distinct h.kind, h.canonical from (${heldNow}) h
    where not exists (select from sharing.tag t where t.namespace = ${namespace} and t.epoch = ${epoch}
      and t.kind = h.kind and t.canonical = h.canonical) order by 1, 2 limit ${limit}`.execute(tx)
  return found.rows
}

/** What the newest version of every set holds. */
const heldNow = sql`select receiver, kind, canonical from (
    select distinct on (i.set_id, i.item_id) s.receiver_organisation_id as receiver, i.kind, i.canonical, i.change
    from sharing.segment_item i join sharing.item_set s on s.id = i.set_id order by i.set_id, i.item_id, i.version desc) last
  where change = 'added'`

/** Tags of what nobody holds any more: they must not stay behind when the warning is gone. */
export async function deleteUnheld(tx: Tx, namespace: Namespace, epoch: number): Promise<void> {
  await sql`delete from sharing.tag t where namespace = ${namespace} and epoch = ${epoch}
    and not exists (select from (${heldNow}) h where h.kind = t.kind and h.canonical = t.canonical)`.execute(tx)
}

export async function insertTags(
  tx: Tx,
  { namespace, epoch, at }: { namespace: Namespace; epoch: number; at: Date },
  tags: readonly (Untagged & { tag: Uint8Array; metaKey: Uint8Array })[],
): Promise<void> {
  await sql`insert into sharing.tag (namespace, epoch, kind, canonical, tag, meta_key, made_at)
    select ${namespace}, ${epoch}, *, ${at}::timestamptz from unnest(${tags.map(({ kind }) => kind)}::text[],
      ${tags.map(({ canonical }) => canonical)}::text[], ${tags.map(({ tag }) => Buffer.from(tag))}::bytea[],
      ${tags.map(({ metaKey }) => Buffer.from(metaKey))}::bytea[]) on conflict do nothing`.execute(tx)
}

export interface TagSetRow {
  id: string
  receiverId: string
  namespace: Namespace
  epoch: number
  version: number
  digest: string
  count: number
  /** As the newest version said. */
  kinds: string[]
}

const setColumns = sql`id, receiver_organisation_id as "receiverId", namespace, epoch, version, digest, count, kinds`

/** Organisations that may have something: by a set that they were given or a number that was agreed; or that had it in this epoch. */
export async function selectReceivers(tx: Tx, namespace: Namespace, epoch: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select receiver_organisation_id as id from sharing.item_set
    where ${namespace} = 'partner'
    union select organisation_id from sharing.quota where namespace = ${namespace}
    union select receiver_organisation_id from sharing.tag_set where namespace = ${namespace} and epoch = ${epoch}
    order by 1`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** The set of this recipient in this epoch, made when there is none, locked until the transaction ends. */
export async function lockTagSet(
  tx: Tx,
  fresh: Pick<TagSetRow, 'id' | 'receiverId' | 'namespace' | 'epoch'>,
  at: Date,
): Promise<TagSetRow> {
  const found =
    await sql<TagSetRow>`insert into sharing.tag_set (id, receiver_organisation_id, namespace, epoch, changed_at)
    values (${fresh.id}, ${fresh.receiverId}, ${fresh.namespace}, ${fresh.epoch}, ${at})
    on conflict (receiver_organisation_id, namespace, epoch) do update set namespace = excluded.namespace
    returning ${setColumns}`.execute(tx)
  return found.rows[0] as TagSetRow
}

export async function selectTagSet(
  tx: Tx,
  of: Pick<TagSetRow, 'receiverId' | 'namespace' | 'epoch'>,
): Promise<TagSetRow | null> {
  const found = await sql<TagSetRow>`select ${setColumns} from sharing.tag_set
    where receiver_organisation_id = ${of.receiverId} and namespace = ${of.namespace} and epoch = ${of.epoch}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Of which kinds at least one giver lets warnings go to this recipient now. */
export async function selectCarriedKinds(tx: Tx, receiverId: string): Promise<string[]> {
  const found = await sql<{ kind: string }>`select distinct unnest(kinds) as kind from sharing.item_set
    where receiver_organisation_id = ${receiverId} order by 1`.execute(tx)
  return found.rows.map(({ kind }) => kind)
}

export interface TagChanges {
  added: Buffer[]
  removed: Buffer[]
}

/** Which tags must come and which must go, to hold what the agreement gives now; so many at most, what must go first. */
export function selectTagChanges(tx: Tx, set: TagSetRow, most: number): Promise<TagChanges> {
  const wanted = sql<{ tag: Buffer }>`select t.tag from (${heldNow}) h join sharing.tag t using (kind, canonical)
    where h.receiver = ${set.receiverId} and t.namespace = ${set.namespace} and t.epoch = ${set.epoch}`
  return changesTo(tx, set, wanted, most)
}

/** Which tags must come and which must go, to hold these. */
export function selectChangesTo(tx: Tx, set: TagSetRow, tags: readonly Buffer[], most: number): Promise<TagChanges> {
  return changesTo(tx, set, sql<{ tag: Buffer }>`select unnest(${[...tags]}::bytea[]) as tag`, most)
}

async function changesTo(
  tx: Tx,
  set: TagSetRow,
  wanted: ReturnType<typeof sql<{ tag: Buffer }>>,
  most: number,
): Promise<TagChanges> {
  const held = sql`select tag from sharing.tag_held where set_id = ${set.id}`
  const removed = await sql<{ tag: Buffer }>`(${held}) except (${wanted}) order by tag limit ${most}`.execute(tx)
  const added = await sql<{ tag: Buffer }>`(${wanted}) except (${held}) order by tag
    limit ${most - removed.rows.length}`.execute(tx)
  return { removed: removed.rows.map(({ tag }) => tag), added: added.rows.map(({ tag }) => tag) }
}

/** The next version: what it holds, and what is told of it. */
export async function insertVersion(
  tx: Tx,
  set: TagSetRow,
  next: { version: number; digest: string; count: number; kinds: string[]; signed: string; at: Date } & TagChanges,
): Promise<void> {
  const { version, digest, count, kinds, signed, at, added, removed } = next
  await sql`delete from sharing.tag_held where set_id = ${set.id} and tag = any(${removed}::bytea[])`.execute(tx)
  await sql`insert into sharing.tag_held (set_id, tag) select ${set.id}, unnest(${added}::bytea[])`.execute(tx)
  await sql`insert into sharing.tag_delta (set_id, version, signed, made_at)
    values (${set.id}, ${version}, ${signed}, ${at})`.execute(tx)
  await sql`update sharing.tag_set set version = ${version}, digest = ${digest}, count = ${count}, kinds = ${kinds}::text[],
    changed_at = ${at}
    where id = ${set.id}`.execute(tx)
}

/** Every tag that the set holds, the least first. */
export async function selectHeldTags(tx: Tx, setId: string): Promise<Buffer[]> {
  const found = await sql<{
    tag: Buffer
  }>`select tag from sharing.tag_held where set_id = ${setId} order by tag`.execute(tx)
  return found.rows.map(({ tag }) => tag)
}

export async function upsertBase(tx: Tx, setId: string, version: number, bytes: Buffer, at: Date): Promise<void> {
  await sql`insert into sharing.tag_base (set_id, version, bytes, made_at) values (${setId}, ${version}, ${bytes}, ${at})
    on conflict (set_id) do update set version = excluded.version, bytes = excluded.bytes, made_at = excluded.made_at`.execute(
    tx,
  )
}

export async function selectBaseVersion(tx: Tx, setId: string): Promise<number | null> {
  const found = await sql<{ version: number }>`select version from sharing.tag_base where set_id = ${setId}`.execute(tx)
  return found.rows[0]?.version ?? null
}

export async function selectBase(tx: Tx, setId: string): Promise<Buffer | null> {
  const found = await sql<{ bytes: Buffer }>`select bytes from sharing.tag_base where set_id = ${setId}`.execute(tx)
  return found.rows[0]?.bytes ?? null
}

export async function selectDeltas(tx: Tx, setId: string, after: number, limit: number): Promise<string[]> {
  const found = await sql<{ signed: string }>`select signed from sharing.tag_delta
    where set_id = ${setId} and version > ${after} order by version limit ${limit}`.execute(tx)
  return found.rows.map(({ signed }) => signed)
}
