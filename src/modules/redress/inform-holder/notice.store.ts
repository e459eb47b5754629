// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CalendarDate } from '#values'
import type { Notice } from './notice.ts'

const columns = sql`listing_id as "listingId", organisation_id as "organisationId", kind, canonical, listed_at as "listedAt",
  to_char(due_on, 'YYYY-MM-DD') as "dueOn", done_at as "doneAt", done_how as "doneHow", done_by_name as "doneByName",
  to_char(postponed_until, 'YYYY-MM-DD') as "postponedUntil", postponed_reason as "postponedReason",
  postponed_by_name as "postponedByName"`

type NewNotice = Pick<Notice, 'listingId' | 'organisationId' | 'kind' | 'canonical' | 'listedAt' | 'dueOn'>

/** False when the task was there: a warning that was published again is the same one. */
export async function insertNotice(tx: Tx, row: NewNotice): Promise<boolean> {
  const done = await sql`insert into redress.notice (listing_id, organisation_id, kind, canonical, listed_at, due_on)
    values (${row.listingId}, ${row.organisationId}, ${row.kind}, ${row.canonical}, ${row.listedAt}, ${row.dueOn})
    on conflict (listing_id) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) > 0
}

export async function lockNotice(tx: Tx, listingId: string): Promise<Notice | null> {
  const found =
    await sql<Notice>`select ${columns} from redress.notice where listing_id = ${listingId} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function markInformed(tx: Tx, listingId: string, how: string, by: string, at: Date): Promise<void> {
  await sql`update redress.notice set done_at = ${at}, done_how = ${how}, done_by_name = ${by}
    where listing_id = ${listingId} and done_at is null`.execute(tx)
}

export async function postpone(
  tx: Tx,
  listingId: string,
  given: { until: string; reason: string; by: { id: string; name: string } },
): Promise<void> {
  await sql`update redress.notice set postponed_until = ${given.until}, postponed_reason = ${given.reason},
      postponed_by = ${given.by.id}, postponed_by_name = ${given.by.name}
    where listing_id = ${listingId} and done_at is null`.execute(tx)
}

/** Open tasks of an organisation, what is due first. */
export async function selectNotices(tx: Tx, organisationId: string, limit: number): Promise<Notice[]> {
  const found = await sql<Notice>`select ${columns} from redress.notice
    where organisation_id = ${organisationId} and done_at is null
    order by coalesce(postponed_until, due_on), listing_id limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectNoticesById(tx: Tx, organisationId: string, ids: readonly string[]): Promise<Notice[]> {
  const found = await sql<Notice>`select ${columns} from redress.notice
    where organisation_id = ${organisationId} and done_at is null and listing_id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

/** Of the open tasks, the day on which each is to be done. */
export async function selectDueNotices(
  tx: Tx,
  organisationId: string,
  limit: number,
): Promise<{ listingId: string; due: CalendarDate; listedAt: Date }[]> {
  const found = await sql<{ listingId: string; due: CalendarDate; listedAt: Date }>`select listing_id as "listingId",
      to_char(coalesce(postponed_until, due_on), 'YYYY-MM-DD') as due, listed_at as "listedAt"
    from redress.notice where organisation_id = ${organisationId} and done_at is null
    order by coalesce(postponed_until, due_on), listing_id limit ${limit}`.execute(tx)
  return found.rows
}

export async function countOpen(tx: Tx, organisationId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from redress.notice
    where organisation_id = ${organisationId} and done_at is null`.execute(tx)
  return found.rows[0]?.n ?? 0
}
