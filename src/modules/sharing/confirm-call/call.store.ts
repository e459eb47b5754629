// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface OwnCall {
  id: string
  openedAt: Date
  endsAt: Date
  /** How often the words were looked up. */
  lookedUp: number
}

/** False: these words are of another open call of the organisation. */
export async function insertCall(
  tx: Tx,
  call: {
    id: string
    organisationId: string
    openedBy: string
    tag: Uint8Array
    entry: Uint8Array
    openedAt: Date
    endsAt: Date
  },
): Promise<boolean> {
  const kept = await sql`insert into sharing.open_call (id, organisation_id, opened_by, tag, entry, opened_at, ends_at)
    values (${call.id}, ${call.organisationId}, ${call.openedBy}, ${Buffer.from(call.tag)}, ${Buffer.from(call.entry)},
      ${call.openedAt}, ${call.endsAt}) on conflict (organisation_id, tag) do nothing`.execute(tx)
  return kept.numAffectedRows === 1n
}

/** Open ones of whoever asks, the newest first: row-level security shows no other. */
export async function selectOwnCalls(tx: Tx, at: Date, limit: number): Promise<OwnCall[]> {
  const found = await sql<OwnCall>`select id, opened_at as "openedAt", ends_at as "endsAt", looked_up as "lookedUp"
    from sharing.open_call where ends_at > ${at} order by opened_at desc, id desc limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectOwnCall(tx: Tx, id: string, at: Date): Promise<OwnCall | null> {
  const found = await sql<OwnCall>`select id, opened_at as "openedAt", ends_at as "endsAt", looked_up as "lookedUp"
    from sharing.open_call where id = ${id} and ends_at > ${at}`.execute(tx)
  return found.rows[0] ?? null
}

export async function countOwnCalls(tx: Tx, at: Date): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from sharing.open_call where ends_at > ${at}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** The one, or all of whoever asks. Returns the ids of those that are gone. */
export async function deleteOwnCalls(tx: Tx, id: string | null): Promise<string[]> {
  const gone = await sql<{ id: string }>`delete from sharing.open_call
    where ${id === null ? sql`true` : sql`id = ${id}`} returning id`.execute(tx)
  return gone.rows.map((row) => row.id)
}

/** The open call with one of these tags; each look counts, under the lock of its row, so that only one is the first. */
export async function lookUpCall(
  tx: Tx,
  { organisationId, tags, at }: { organisationId: string; tags: readonly Uint8Array[]; at: Date },
): Promise<{ entry: Buffer; tag: Buffer; lookedUp: number } | null> {
  const found = await sql<{ entry: Buffer; tag: Buffer; lookedUp: number }>`update sharing.open_call
    set looked_up = looked_up + 1 where organisation_id = ${organisationId} and ends_at > ${at}
      and tag = any(${tags.map((tag) => Buffer.from(tag))}::bytea[])
    returning entry, tag, looked_up as "lookedUp"`.execute(tx)
  return found.rows[0] ?? null
}

export async function deleteOver(tx: Tx, at: Date): Promise<void> {
  await sql`delete from sharing.open_call where ends_at <= ${at}`.execute(tx)
}

export type Counted = 'opened' | 'found' | 'not_found'

export async function addCount(tx: Tx, organisationId: string, day: string, counted: Counted): Promise<void> {
  const column = sql.ref(counted)
  await sql`insert into sharing.call_count as c (organisation_id, day, ${column}) values (${organisationId}, ${day}::date, 1)
    on conflict (organisation_id, day) do update set ${column} = c.${column} + 1`.execute(tx)
}

/** Of the own organisation. */
export async function selectCount(tx: Tx, organisationId: string, day: string) {
  const found = await sql<{ opened: number; found: number; notFound: number }>`select opened, found,
    not_found as "notFound" from sharing.call_count where organisation_id = ${organisationId} and day = ${day}::date`.execute(
    tx,
  )
  return found.rows[0] ?? { opened: 0, found: 0, notFound: 0 }
}
