// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CircleMember } from './circle.ts'

export type KeptMember = Omit<CircleMember, 'contact'> & { sealedContact: Buffer | null }

const columns = sql`id, name, interests, came_by as "cameBy", sealed_contact as "sealedContact"`

export async function selectCircle(
  tx: Tx,
  { limit, offset }: { limit: number; offset: number },
): Promise<KeptMember[]> {
  const found = await sql<KeptMember>`select ${columns} from gatherings.circle
    order by lower(name), id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countCircle(tx: Tx): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from gatherings.circle`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function selectMember(tx: Tx, id: string): Promise<KeptMember | null> {
  const found = await sql<KeptMember>`select ${columns} from gatherings.circle where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function hasName(tx: Tx, organisationId: string, name: string): Promise<boolean> {
  const found = await sql`select 1 from gatherings.circle
    where organisation_id = ${organisationId} and lower(name) = lower(${name}) limit 1`.execute(tx)
  return found.rows.length > 0
}

export async function insertMember(
  tx: Tx,
  row: KeptMember & { addressDigest: Buffer | null; organisationId: string; at: Date },
): Promise<void> {
  await sql`insert into gatherings.circle (id, name, interests, came_by, sealed_contact, address_digest, organisation_id, tended_at)
    values (${row.id}, ${row.name}, ${[...row.interests]}::text[], ${row.cameBy}, ${row.sealedContact}, ${row.addressDigest},
      ${row.organisationId}, ${row.at})`.execute(tx)
}

/** Forgets whom to write to; the organisation stays. False when nobody was known. */
export async function forgetContact(tx: Tx, id: string): Promise<boolean> {
  const done = await sql`update gatherings.circle set sealed_contact = null, address_digest = null
    where id = ${id} and sealed_contact is not null`.execute(tx)
  return done.numAffectedRows === 1n
}

/** With its invitations. */
export async function deleteMember(tx: Tx, id: string): Promise<boolean> {
  const gone = await sql`delete from gatherings.circle where id = ${id}`.execute(tx)
  return gone.numAffectedRows === 1n
}

export async function touchMember(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update gatherings.circle set tended_at = ${at} where id = ${id}`.execute(tx)
}
