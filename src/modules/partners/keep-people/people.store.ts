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
  suspendedBecause: string | null
  leftAt: Date | null
  lastSignIn: Date | null
}

const columns = sql`id, issuer, subject, name, roles, suspended_at as "suspendedAt", suspended_by as "suspendedBy",
  suspended_because as "suspendedBecause", left_at as "leftAt", last_sign_in as "lastSignIn"`

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

interface Hand {
  id: string
  at: Date
  because: string
}

/** Keeps somebody out from this moment on. */
export async function setSuspended(tx: Tx, id: string, by: Hand): Promise<void> {
  await sql`update partners.person set suspended_at = ${by.at}, suspended_by = ${by.id}, suspended_because = ${by.because},
    lifted_at = null, lifted_by = null, lifted_because = null, lifted_of = null where id = ${id}`.execute(tx)
}

/** Lets somebody in again; whoever suspended them hears it. */
export async function liftSuspension(tx: Tx, id: string, by: Hand): Promise<void> {
  await sql`update partners.person set lifted_at = ${by.at}, lifted_by = ${by.id}, lifted_because = ${by.because}, lifted_of = suspended_by,
    suspended_at = null, suspended_by = null, suspended_because = null where id = ${id}`.execute(tx)
}

export interface Lifted {
  id: string
  at: Date
  by: string
  of: string
  because: string
}

/** Which suspensions were lifted since then, the latest first. */
export async function selectLifted(tx: Tx, organisationId: string, since: Date): Promise<Lifted[]> {
  const found =
    await sql<Lifted>`select id, lifted_at as at, lifted_by as by, lifted_of as of, lifted_because as because from partners.person
    where organisation_id = ${organisationId} and is_active and lifted_at >= ${since} order by lifted_at desc, id limit 200`.execute(
      tx,
    )
  return found.rows
}

/** Who is suspended in this organisation, the longest first. */
export async function selectSuspended(tx: Tx, organisationId: string): Promise<OwnPerson[]> {
  const found = await sql<OwnPerson>`select ${columns} from partners.person
    where organisation_id = ${organisationId} and is_active and suspended_at is not null order by suspended_at, id limit 200`.execute(
    tx,
  )
  return found.rows
}
