// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'

export type HoldKind = 'report' | 'listing'

export interface Hold {
  id: string
  subjectKind: HoldKind
  subjectId: string
  organisationId: string
  reason: string
  /** Number of the person or machine. */
  placedBy: string
  placedAt: Date
  /** The last day on which it is in force: 2026-11-24. */
  endsOn: string
  liftedAt: Date | null
}

/** What is held is skipped by everything that destroys, until the end of `endsOn`. */
export async function insertHolds(tx: Tx, holds: readonly Omit<Hold, 'liftedAt'>[]): Promise<void> {
  await sql`insert into foundation.hold
    (id, subject_kind, subject_id, organisation_id, reason, placed_by, placed_at, ends_on)
    select (h->>'id')::uuid, h->>'subjectKind', (h->>'subjectId')::uuid, h->>'organisationId', h->>'reason', h->>'placedBy',
      (h->>'placedAt')::timestamptz, (h->>'endsOn')::date
    from jsonb_array_elements(${JSON.stringify(holds)}::jsonb) h`.execute(tx)
}

/** Null: there is no such hold of this organisation, or it was lifted already. */
export async function markLifted(
  tx: Tx,
  id: string,
  by: string,
  now: Date,
): Promise<Pick<Hold, 'subjectKind' | 'subjectId'> | null> {
  const lifted = await sql<
    Pick<Hold, 'subjectKind' | 'subjectId'>
  >`update foundation.hold set lifted_at = ${now}, lifted_by = ${by}
    where id = ${id} and lifted_at is null returning subject_kind as "subjectKind", subject_id as "subjectId"`.execute(
    tx,
  )
  return lifted.rows[0] ?? null
}

/** Of the own organisation: how many there are on this day ('yyyy-mm-dd'), and the first day on which one ends. */
export async function holdsInForce(tx: Tx, today: string): Promise<{ count: number; firstEnd: string | null }> {
  const found = await sql<{ count: number; firstEnd: string | null }>`select count(*)::int as count,
      min(ends_on)::text as "firstEnd"
    from foundation.hold where organisation_id = foundation.organisation_id() and lifted_at is null
      and ends_on >= ${today}::date`.execute(tx)
  return found.rows[0] ?? { count: 0, firstEnd: null }
}

/** Holds of the own organisation, the newest first, after the one numbered `after`. */
export async function selectHolds(
  tx: Tx,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Hold[]> {
  const found = await sql<Hold>`select id, subject_kind as "subjectKind", subject_id as "subjectId",
      organisation_id as "organisationId", reason, placed_by as "placedBy", placed_at as "placedAt", ends_on as "endsOn",
      lifted_at as "liftedAt"
    from foundation.hold where organisation_id = foundation.organisation_id()
      and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid) order by id desc limit ${limit}`.execute(tx)
  return found.rows
}

/** Holds of this organisation on these reports or listings that are in force on this day ('yyyy-mm-dd'). Only for the program itself. */
export async function holdsOn(
  tx: Tx,
  organisationId: string,
  subjectIds: readonly string[],
  today: string,
): Promise<Pick<Hold, 'subjectKind' | 'subjectId' | 'reason' | 'placedAt' | 'endsOn'>[]> {
  const found = await sql<Pick<Hold, 'subjectKind' | 'subjectId' | 'reason' | 'placedAt' | 'endsOn'>>`select
      subject_kind as "subjectKind", subject_id as "subjectId", reason, placed_at as "placedAt", ends_on as "endsOn"
    from foundation.hold where organisation_id = ${organisationId} and lifted_at is null and ends_on >= ${today}::date
      and subject_id = any(${[...subjectIds]}::uuid[]) order by placed_at, id`.execute(tx)
  return found.rows
}
