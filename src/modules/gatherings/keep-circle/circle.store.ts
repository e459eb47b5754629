// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CalendarDate } from '#values'
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

/** False when the address stands in the circle of this organisation already. */
export async function insertMember(
  tx: Tx,
  row: KeptMember & { addressDigest: Buffer | null; organisationId: string; at: Date },
): Promise<boolean> {
  const made =
    await sql`insert into gatherings.circle (id, name, interests, came_by, sealed_contact, address_digest, organisation_id, tended_at)
    values (${row.id}, ${row.name}, ${[...row.interests]}::text[], ${row.cameBy}, ${row.sealedContact}, ${row.addressDigest},
      ${row.organisationId}, ${row.at})
    on conflict (organisation_id, address_digest) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Whether the owner of this address wants no more invitations, of nobody. */
export async function saidNo(tx: Tx, addressDigest: Buffer): Promise<boolean> {
  const found = await sql`select 1 from gatherings.no_mail where address_digest = ${addressDigest}`.execute(tx)
  return found.rows.length > 0
}

/** There is somebody to write to, who did not say no to whatever organisation. */
export async function isMailable(tx: Tx, id: string): Promise<boolean> {
  const found = await sql`select 1 from gatherings.circle c where c.id = ${id} and c.sealed_contact is not null
    and not exists (select from gatherings.no_mail n where n.address_digest = c.address_digest)`.execute(tx)
  return found.rows.length > 0
}

/**
 * Forgets whom to write to, and remembers that this address is not to be mailed again, without the address. Who organises forgets their own; the
 * program, for the owner of the address, forgets them in every circle. Returns where somebody was forgotten; the organisations stay.
 */
export async function forgetContact(tx: Tx, id: string, on: CalendarDate): Promise<string[]> {
  await keepNo(tx, id, on)
  const done = await sql<{ id: string }>`update gatherings.circle set sealed_contact = null, address_digest = null
    where address_digest = (select address_digest from gatherings.circle where id = ${id}) returning id`.execute(tx)
  return done.rows.map((row) => row.id)
}

async function keepNo(tx: Tx, id: string, on: CalendarDate): Promise<void> {
  await sql`insert into gatherings.no_mail (address_digest, said_on)
    select address_digest, ${on} from gatherings.circle where id = ${id} and address_digest is not null
    on conflict (address_digest) do nothing`.execute(tx)
}

/** With its invitations. */
export async function deleteMember(tx: Tx, id: string): Promise<boolean> {
  const gone = await sql`delete from gatherings.circle where id = ${id}`.execute(tx)
  return gone.numAffectedRows === 1n
}

export async function touchMember(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update gatherings.circle set tended_at = ${at} where id = ${id}`.execute(tx)
}
