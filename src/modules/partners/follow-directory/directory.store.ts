// SPDX-License-Identifier: EUPL-1.2
import { emergencyIssuer } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { invitedIssuer } from '../invite-people/invitation.store.ts'
import type { DirectoryUser, UserFilter } from './scim.schema.ts'

export interface DirectoryPerson extends DirectoryUser {
  id: string
  issuer: string
  subject: string
  human: Buffer | null
}

const columns = sql`id::text, issuer, subject, human, name, directory_name as "userName", directory_id as "externalId",
  (is_active and left_at is null) as "isActive"`

/** Two requests of one directory would make somebody twice. */
export async function oneAtATime(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`partners.directory ${organisationId}`}))`.execute(tx)
}

/** One of an organisation whom its directory made known; null when it did not. */
export async function lockListed(tx: Tx, organisationId: string, id: string): Promise<DirectoryPerson | null> {
  const found = await sql<DirectoryPerson>`select ${columns} from partners.person
    where organisation_id = ${organisationId} and id::text = ${id} and directory_name is not null for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export async function selectListed(
  tx: Tx,
  organisationId: string,
  { filter, limit, offset }: { filter: UserFilter | null; limit: number; offset: number },
): Promise<{ people: DirectoryPerson[]; count: number }> {
  const value = filter?.value ?? ''
  const which = sql`from partners.person where organisation_id = ${organisationId} and directory_name is not null
    and case ${filter?.by ?? 'all'}::text when 'userName' then lower(directory_name) = lower(${value})
      when 'externalId' then directory_id = ${value} else true end`
  const found =
    await sql<DirectoryPerson>`select ${columns} ${which} order by id limit ${limit} offset ${offset}`.execute(tx)
  const all = await sql<{ count: number }>`select count(*)::int as count ${which}`.execute(tx)
  return { people: found.rows, count: all.rows[0]?.count ?? 0 }
}

/** Whoever has this account already, in whichever organisation, or is this human in this one. */
export async function lockSame(
  tx: Tx,
  {
    organisationId,
    issuer,
    subject,
    human,
  }: { organisationId: string; issuer: string; subject: string | null; human: Buffer | null },
): Promise<{ id: string; organisationId: string; isListed: boolean } | null> {
  const found = await sql<{ id: string; organisationId: string; isListed: boolean }>`select id::text,
      organisation_id as "organisationId", directory_name is not null as "isListed" from partners.person
    where (issuer = ${issuer} and subject = ${subject}) or (organisation_id = ${organisationId} and human = ${human} and is_active)
    order by issuer = ${issuer} desc, created_at desc limit 1 for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Somebody without a role. */
export async function insertListed(
  tx: Tx,
  person: {
    id: string
    issuer: string
    subject: string
    name: string
    organisationId: string
    human: Buffer | null
    since: Date
  },
): Promise<void> {
  await sql`insert into partners.person (id, issuer, subject, name, organisation_id, roles, created_at, human)
    values (${person.id}, ${person.issuer}, ${person.subject}, ${person.name}, ${person.organisationId}, '{}', ${person.since}, ${person.human})`.execute(
    tx,
  )
}

/** As the directory calls them. */
export async function updateListed(tx: Tx, id: string, { userName, externalId, name }: DirectoryUser): Promise<void> {
  await sql`update partners.person set directory_name = ${userName}, directory_id = ${externalId}, name = ${name}
    where id::text = ${id}`.execute(tx)
}

/** The directory knows them no more. */
export async function unlist(tx: Tx, id: string): Promise<void> {
  await sql`update partners.person set directory_name = null, directory_id = null where id::text = ${id}`.execute(tx)
}

/**
 * Keeps somebody out from now on, or lets them in again, with every account of that human in the organisation. Whoever has no role leaves for good: nobody
 * need look at that. What two people ended, and what one suspended, stays so. Gives whose state changed.
 */
export async function setLeft(
  tx: Tx,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date | null },
) {
  const changed = await sql<{ id: string }>`update partners.person p set left_at = ${at},
      is_active = case when ${at}::timestamptz is not null and cardinality(roles) = 0 and suspended_at is null then false
        when ${at}::timestamptz is null and left_at is not null then true else is_active end,
      deactivated_at = case when ${at}::timestamptz is null then case when left_at is null then deactivated_at end
        when cardinality(roles) = 0 and suspended_at is null then coalesce(deactivated_at, ${at}) else deactivated_at end
    where organisation_id = ${organisationId} and (is_active or left_at is not null) and (left_at is null) = (${at}::timestamptz is not null)
      and (id::text = ${id} or human = (select human from partners.person one where one.id::text = ${id}))
    returning id::text`.execute(tx)
  return changed.rows.map((row) => row.id)
}

/** Whom a directory made known as this human and who did not sign in yet; the organisation of each. */
export async function selectExpected(tx: Tx, human: Buffer): Promise<{ id: string; organisationId: string }[]> {
  const found = await sql<{ id: string; organisationId: string }>`select id::text, organisation_id as "organisationId"
    from partners.person where human = ${human} and issuer = ${invitedIssuer} and directory_name is not null and is_active
      and left_at is null order by id for update`.execute(tx)
  return found.rows
}

/** Whoever has a role and did not sign in since then, or left; the longest first. Accounts of before that was kept have no day. */
export async function selectAway(tx: Tx, organisationId: string, since: Date) {
  const found = await sql<{
    id: string
    leftAt: Date | null
    lastSeen: Date | null
  }>`select id::text, left_at as "leftAt",
      nullif(coalesce(last_sign_in, created_at), '-infinity') as "lastSeen" from partners.person
    where organisation_id = ${organisationId} and is_active and suspended_at is null and issuer <> ${emergencyIssuer} and cardinality(roles) > 0
      and (left_at is not null or coalesce(last_sign_in, created_at) < ${since})
    order by coalesce(left_at, last_sign_in, created_at), id limit 200`.execute(tx)
  return found.rows
}
