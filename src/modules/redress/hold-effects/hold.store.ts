// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Hold } from './hold.ts'

const columns = sql`id, kind, canonical, organisation_id as "organisationId", reason, held_until as "heldUntil",
  proposed_by as "proposedBy", proposed_by_name as "proposedByName", proposed_at as "proposedAt",
  approved_by_name as "approvedByName", approved_at as "approvedAt", ended_by_name as "endedByName", ended_at as "endedAt"`

interface By {
  id: string
  name: string
}

/** Whether a hold lies on any of these at this moment. */
export async function isHeld(
  tx: Tx,
  identifiers: readonly { kind: string; canonical: string }[],
  now: Date,
): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`select exists (select from redress.hold
    where (kind, canonical) in (select * from unnest(${identifiers.map(({ kind }) => kind)}::text[],
        ${identifiers.map(({ canonical }) => canonical)}::text[]))
      and approved_at is not null and ended_at is null and held_until > ${now}) as yes`.execute(tx)
  return found.rows[0]?.yes === true
}

export async function insertHold(
  tx: Tx,
  hold: Pick<Hold, 'id' | 'kind' | 'canonical' | 'organisationId' | 'reason' | 'heldUntil' | 'proposedAt'> & { by: By },
): Promise<void> {
  await sql`insert into redress.hold (id, kind, canonical, organisation_id, reason, held_until, proposed_by, proposed_by_name,
      proposed_at)
    values (${hold.id}, ${hold.kind}, ${hold.canonical}, ${hold.organisationId}, ${hold.reason}, ${hold.heldUntil}, ${hold.by.id},
      ${hold.by.name}, ${hold.proposedAt})`.execute(tx)
}

export async function lockHold(tx: Tx, id: string): Promise<Hold | null> {
  const found = await sql<Hold>`select ${columns} from redress.hold where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function approveHold(tx: Tx, id: string, by: By, at: Date): Promise<void> {
  await sql`update redress.hold set approved_by = ${by.id}, approved_by_name = ${by.name}, approved_at = ${at}
    where id = ${id}`.execute(tx)
}

export async function endHold(tx: Tx, id: string, by: By, at: Date): Promise<void> {
  await sql`update redress.hold set ended_by = ${by.id}, ended_by_name = ${by.name}, ended_at = ${at}
    where id = ${id}`.execute(tx)
}

/** Holds of an organisation, what is in force or waits first. */
export async function selectHolds(tx: Tx, organisationId: string, limit: number): Promise<Hold[]> {
  const found = await sql<Hold>`select ${columns} from redress.hold where organisation_id = ${organisationId}
    order by ended_at is null desc, proposed_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

/** Proposals of colleagues that wait for a second person, the oldest first. */
export async function selectToApprove(
  tx: Tx,
  { organisationId, exceptBy, now, limit }: { organisationId: string; exceptBy: string; now: Date; limit: number },
): Promise<Hold[]> {
  const found = await sql<Hold>`select ${columns} from redress.hold where organisation_id = ${organisationId}
    and approved_at is null and ended_at is null and held_until > ${now} and proposed_by <> ${exceptBy}
    order by proposed_at, id limit ${limit}`.execute(tx)
  return found.rows
}

/** Holds of an organisation on one identifier, the newest first. */
export async function selectHoldsOn(
  tx: Tx,
  organisationId: string,
  { kind, canonical }: { kind: string; canonical: string },
  limit: number,
): Promise<Hold[]> {
  const found = await sql<Hold>`select ${columns} from redress.hold
    where organisation_id = ${organisationId} and kind = ${kind} and canonical = ${canonical}
    order by proposed_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function countToApprove(tx: Tx, organisationId: string, exceptBy: string, now: Date): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from redress.hold where organisation_id = ${organisationId}
    and approved_at is null and ended_at is null and held_until > ${now} and proposed_by <> ${exceptBy}`.execute(tx)
  return found.rows[0]?.n ?? 0
}
