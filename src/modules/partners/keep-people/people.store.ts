// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface OwnPerson {
  id: string
  issuer: string
  subject: string
  name: string
  roles: string[]
  suspendedAt: Date | null
  suspendedBy: string | null
}

const columns = sql`id, issuer, subject, name, roles, suspended_at as "suspendedAt", suspended_by as "suspendedBy"`

/** Active people of one organisation, by name. */
export async function selectOwnPeople(
  tx: Tx,
  organisationId: string,
  part: { limit: number; offset: number },
): Promise<{ people: OwnPerson[]; count: number }> {
  const found = await sql<OwnPerson>`select ${columns} from partners.person
    where organisation_id = ${organisationId} and is_active order by name, id limit ${part.limit} offset ${part.offset}`.execute(
    tx,
  )
  const all = await sql<{ count: string }>`select count(*) as count from partners.person
    where organisation_id = ${organisationId} and is_active`.execute(tx)
  return { people: found.rows, count: Number(all.rows[0]?.count ?? 0) }
}

/** An active person of that organisation. */
export async function selectOwnPerson(tx: Tx, organisationId: string, id: string): Promise<OwnPerson | null> {
  const found = await sql<OwnPerson>`select ${columns} from partners.person
    where id = ${id} and organisation_id = ${organisationId} and is_active`.execute(tx)
  return found.rows[0] ?? null
}

/** The same, locked. Locking takes the right to write, which only the program has. */
export async function lockOwnPerson(tx: Tx, organisationId: string, id: string): Promise<OwnPerson | null> {
  const found = await sql<OwnPerson>`select ${columns} from partners.person
    where id = ${id} and organisation_id = ${organisationId} and is_active for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Keeps somebody out from this moment on, or lets them in again. */
export async function setSuspended(tx: Tx, id: string, by: { id: string; at: Date } | null): Promise<void> {
  await sql`update partners.person set suspended_at = ${by?.at ?? null}, suspended_by = ${by?.id ?? null}
    where id = ${id}`.execute(tx)
}

/** Who is suspended in this organisation, the longest first. */
export async function selectSuspended(tx: Tx, organisationId: string): Promise<OwnPerson[]> {
  const found = await sql<OwnPerson>`select ${columns} from partners.person
    where organisation_id = ${organisationId} and is_active and suspended_at is not null order by suspended_at, id limit 200`.execute(
    tx,
  )
  return found.rows
}
