// SPDX-License-Identifier: EUPL-1.2
import { emergencyIssuer } from '#foundation/access'
import { type RetentionOf, sql, type Tx } from '#foundation/db'
import type { Grant, GrantAsks, GrantStatus } from './grant.ts'

export interface GrantTables {
  'partners.role_grant': {
    id: string
    person_id: string
    organisation_id: string
    asks: GrantAsks
    roles: string[]
    status: GrantStatus
    proposed_by: string
    proposed_at: Date
    judged_by: string | null
    judged_at: Date | null
    because: string | null
    reason: string | null
    judged_in: string | null
  }
}

export const grantRetention: RetentionOf<GrantTables> = {
  'partners.role_grant': {
    keep: 'with-parent',
    parent: 'partners.person',
    because: 'who gave somebody a right must be known for as long as that person is',
  },
}

const columns = sql`g.id, g.person_id as "personId", g.organisation_id as "organisationId", g.asks, g.roles, g.status,
  g.proposed_by as "proposedBy", g.proposed_at as "proposedAt", g.judged_by as "judgedBy", g.judged_at as "judgedAt", g.because, g.reason`

/** Whether it is new: of one person one waits. */
export async function insertGrant(
  tx: Tx,
  grant: Pick<Grant, 'id' | 'personId' | 'organisationId' | 'asks' | 'proposedBy' | 'proposedAt' | 'reason'> & {
    roles: readonly string[]
  },
): Promise<boolean> {
  const { id, personId, organisationId, asks, roles, proposedBy, proposedAt, reason } = grant
  const made =
    await sql`insert into partners.role_grant (id, person_id, organisation_id, asks, roles, proposed_by, proposed_at, reason)
    values (${id}, ${personId}, ${organisationId}, ${asks}, ${[...roles]}::text[], ${proposedBy}, ${proposedAt}, ${reason})
    on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function selectGrant(tx: Tx, id: string, lock = false): Promise<Grant | null> {
  const found = await sql<Grant>`select ${columns} from partners.role_grant g where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export interface WaitingGrant extends Grant {
  name: string
  organisationName: string
}

/** Roles that one administrator takes at once. */
export async function insertTaken(
  tx: Tx,
  taken: Pick<Grant, 'id' | 'personId' | 'organisationId' | 'proposedBy' | 'proposedAt' | 'reason'> & {
    roles: readonly string[]
  },
): Promise<void> {
  const { id, personId, organisationId, roles, proposedBy: by, proposedAt: at, reason } = taken
  await sql`insert into partners.role_grant (id, person_id, organisation_id, asks, roles, status, proposed_by, proposed_at, reason, judged_by, judged_at, judged_in)
    values (${id}, ${personId}, ${organisationId}, 'take', ${[...roles]}::text[], 'taken', ${by}, ${at}, ${reason}, ${by}, ${at}, pg_current_xact_id())`.execute(
    tx,
  )
}

/** What one administrator took since then in this organisation, the latest first. */
export async function selectTaken(tx: Tx, organisationId: string, since: Date): Promise<Grant[]> {
  const found = await sql<Grant>`select ${columns} from partners.role_grant g where organisation_id = ${organisationId}
    and status = 'taken' and judged_at >= ${since} order by judged_at desc limit 200`.execute(tx)
  return found.rows
}

/** Whether each of these roles is somebody else's as well, who can use it now. */
export async function areHeldByOthers(
  tx: Tx,
  { id, organisationId, roles }: { id: string; organisationId: string; roles: readonly string[] },
): Promise<boolean> {
  const found = await sql<{ all: boolean }>`select coalesce(bool_and(exists (select from partners.person p
      where p.organisation_id = ${organisationId} and p.id <> ${id} and p.is_active and p.suspended_at is null and p.left_at is null and role = any(p.roles))), true) as all
    from unnest(${[...roles]}::text[]) role`.execute(tx)
  return found.rows[0]?.all ?? true
}

/** What waits in one organisation, or in all; the oldest first. */
export async function selectWaiting(tx: Tx, organisationId: string | null): Promise<WaitingGrant[]> {
  const found = await sql<WaitingGrant>`select ${columns}, p.name, o.name as "organisationName"
    from partners.role_grant g join partners.person p on p.id = g.person_id join partners.organisation o on o.id = g.organisation_id
    where g.status = 'proposed' and (${organisationId}::text is null or g.organisation_id = ${organisationId})
    order by g.proposed_at, g.id limit 200`.execute(tx)
  return found.rows
}

/** What somebody got since then, the latest first. */
export async function selectGiven(tx: Tx, personId: string, since: Date): Promise<Grant[]> {
  const found = await sql<Grant>`select ${columns} from partners.role_grant g
    where person_id = ${personId} and (status = 'taken' or status = 'approved' and asks in ('give', 'take')) and judged_at >= ${since} order by judged_at desc limit 20`.execute(
    tx,
  )
  return found.rows
}

/** Whether it still waited. */
export async function endGrant(
  tx: Tx,
  id: string,
  { status, by, at, because }: { status: GrantStatus; by: string; at: Date; because: string | null },
): Promise<boolean> {
  const ended = await sql`update partners.role_grant set status = ${status}, judged_by = ${by}, judged_at = ${at},
    because = ${because}, judged_in = pg_current_xact_id() where id = ${id} and status = 'proposed'`.execute(tx)
  return ended.numAffectedRows === 1n
}

/** What waited for somebody who leaves waits no more. */
export async function dropWaiting(tx: Tx, personId: string): Promise<void> {
  await sql`delete from partners.role_grant where person_id = ${personId} and status = 'proposed'`.execute(tx)
}

/** `p` brought the other in, or the other way round, and people of their own organisation agreed: whom the ministry agreed to it knows. */
const isOfOneHand = (other: string) => sql`exists (select from partners.role_grant g
  join partners.person judge on judge.id::text = g.judged_by and judge.organisation_id = g.organisation_id
  where g.status = 'approved' and g.asks = 'give' and ((g.person_id = p.id and g.proposed_by = ${other})
    or (g.person_id::text = ${other} and g.proposed_by = p.id::text)))`

/**
 * Ids of the other active administrators: none of these people, nor another account of theirs, nor whom the first of these brought in: an account that
 * somebody made is no second person to them.
 */
export async function selectOtherAdministrators(
  tx: Tx,
  organisationId: string,
  [first, ...others]: readonly [string, ...string[]],
): Promise<string[]> {
  const but = [first, ...others]
  const found = await sql<{ id: string }>`select id::text from partners.person p
    where organisation_id = ${organisationId} and is_active and suspended_at is null and left_at is null and issuer <> ${emergencyIssuer} and 'administrator' = any(roles) and id::text <> all(${but}::text[])
      and not exists (select from partners.person one where one.id::text = any(${but}::text[]) and one.human = p.human)
      and not ${isOfOneHand(first)}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export async function isBroughtIn(tx: Tx, one: string, other: string): Promise<boolean> {
  const found = await sql`select from partners.person p where id::text = ${one} and ${isOfOneHand(other)}`.execute(tx)
  return found.rows.length > 0
}
