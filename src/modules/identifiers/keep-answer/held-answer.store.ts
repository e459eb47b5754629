// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Key } from '../look-up/answer-keys.ts'

export async function insertKept(
  tx: Tx,
  kept: { holdId: string; organisationId: string; until: Date; keys: readonly Key[] },
): Promise<void> {
  await sql`insert into identifiers.kept (hold_id, kind, canonical, organisation_id, kept_until)
    select ${kept.holdId}::uuid, k.kind, k.canonical, ${kept.organisationId}, ${kept.until}::timestamptz
    from unnest(${kept.keys.map(({ kind }) => kind)}::text[], ${kept.keys.map(({ canonical }) => canonical)}::text[])
      as k(kind, canonical) on conflict do nothing`.execute(tx)
}

export async function deleteKept(tx: Tx, holdId: string): Promise<void> {
  await sql`delete from identifiers.kept where hold_id = ${holdId}`.execute(tx)
}

export async function isKept(tx: Tx, { kind, canonical }: { kind: string; canonical: string }, at: Date) {
  const found = await sql<{ yes: boolean }>`select identifiers.is_kept(${kind}, ${canonical}, ${at}) as yes`.execute(tx)
  return found.rows[0]?.yes === true
}

export interface WaitingDecision {
  listingId: string
  step: 'suspend' | 'withdraw'
  reason: string
  decidedBy: string
  decidedByName: string
  decidedAt: Date
}

/** False when a decision waits already. */
export async function insertWaiting(tx: Tx, decision: WaitingDecision): Promise<boolean> {
  const { listingId, step, reason, decidedBy, decidedByName, decidedAt } = decision
  const done =
    await sql`insert into identifiers.waiting_decision (listing_id, step, reason, decided_by, decided_by_name,
      decided_at)
    values (${listingId}, ${step}, ${reason}, ${decidedBy}, ${decidedByName}, ${decidedAt}) on conflict do nothing`.execute(
      tx,
    )
  return done.numAffectedRows === 1n
}

const columns = sql`w.listing_id as "listingId", w.step, w.reason, w.decided_by as "decidedBy",
  w.decided_by_name as "decidedByName", w.decided_at as "decidedAt"`

export async function selectWaiting(tx: Tx, listingId: string): Promise<WaitingDecision | null> {
  const found = await sql<WaitingDecision>`select ${columns} from identifiers.waiting_decision w
    where w.listing_id = ${listingId}`.execute(tx)
  return found.rows[0] ?? null
}

/** What can be carried out now, or came to nothing meanwhile; the oldest first. */
export async function selectDue(tx: Tx, now: Date, limit: number): Promise<WaitingDecision[]> {
  const found = await sql<WaitingDecision>`select ${columns} from identifiers.waiting_decision w
    join identifiers.listing l on l.id = w.listing_id
    where l.status <> 'active' or not identifiers.is_kept(l.kind, l.canonical, ${now})
    order by w.decided_at, w.listing_id limit ${limit}`.execute(tx)
  return found.rows
}

export async function deleteWaiting(tx: Tx, listingId: string): Promise<void> {
  await sql`delete from identifiers.waiting_decision where listing_id = ${listingId}`.execute(tx)
}
