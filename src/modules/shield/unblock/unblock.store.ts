// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { NameStatus } from '../name/name.ts'

export interface UnblockRequest {
  id: string
  nameId: string
  name: string
  status: NameStatus
  host: string
  narrative: string
  receivedAt: Date
  provenAt: Date | null
  suspendedAt: Date | null
  suspendedBecause: string | null
  decidedAt: Date | null
  outcome: 'lifted' | 'kept' | null
  reason: string | null
  /** The first of two who want it off the list. */
  liftBy: string | null
}

const select = sql`select r.id, r.name_id as "nameId", n.name, n.status, r.host, r.narrative, r.received_at as "receivedAt",
    r.proven_at as "provenAt", r.suspended_at as "suspendedAt", r.suspended_because as "suspendedBecause",
    r.decided_at as "decidedAt", r.outcome, r.reason, r.lift_by as "liftBy"
  from shield.unblock_request r join shield.name n on n.id = r.name_id`

/** Which of these names is on the list, the longest first. */
export async function selectListed(tx: Tx, names: readonly string[]): Promise<{ id: string; name: string } | null> {
  const found = await sql<{ id: string; name: string }>`select id, name from shield.name
    where name = any(${names}::text[]) and status = 'listed' order by length(name) desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** False when this very form was sent before. */
export async function insertRequest(
  tx: Tx,
  row: { id: string; nameId: string; host: string; narrative: string; codeDigest: Buffer; receivedAt: Date },
): Promise<boolean> {
  const done = await sql`insert into shield.unblock_request (id, name_id, host, narrative, code_digest, received_at)
    values (${row.id}, ${row.nameId}, ${row.host}, ${row.narrative}, ${row.codeDigest}, ${row.receivedAt})
    on conflict (code_digest) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function selectByDigest(tx: Tx, codeDigest: Buffer): Promise<UnblockRequest | null> {
  return (await sql<UnblockRequest>`${select} where r.code_digest = ${codeDigest}`.execute(tx)).rows[0] ?? null
}

export async function selectRequest(tx: Tx, id: string): Promise<UnblockRequest | null> {
  return (await sql<UnblockRequest>`${select} where r.id = ${id}`.execute(tx)).rows[0] ?? null
}

/** What nobody decided about, those that were proven first, then the oldest. */
export async function selectOpen(tx: Tx, limit: number): Promise<UnblockRequest[]> {
  const found = await sql<UnblockRequest>`${select} where r.decided_at is null
    order by (r.proven_at is null), r.received_at limit ${limit}`.execute(tx)
  return found.rows
}

export async function noteProven(
  tx: Tx,
  id: string,
  at: Date,
  suspended: { because: string; policyVersion: number } | null,
): Promise<void> {
  await sql`update shield.unblock_request set proven_at = coalesce(proven_at, ${at}),
      suspended_at = case when ${suspended !== null} then ${at}::timestamptz else suspended_at end,
      suspended_because = coalesce(${suspended?.because ?? null}, suspended_because),
      policy_version = coalesce(${suspended?.policyVersion ?? null}::int, policy_version) where id = ${id}`.execute(tx)
}

/** The first of two wants it off the list. */
export async function noteLift(tx: Tx, id: string, by: string): Promise<void> {
  await sql`update shield.unblock_request set lift_by = ${by} where id = ${id} and decided_at is null`.execute(tx)
}

export async function noteDecided(
  tx: Tx,
  id: string,
  decided: { at: Date; outcome: 'lifted' | 'kept'; reason: string; by: { id: string; name: string } },
): Promise<void> {
  const { at, outcome, reason, by } = decided
  await sql`update shield.unblock_request set decided_at = ${at}, outcome = ${outcome}, reason = ${reason}, decided_by = ${by.id},
      decided_by_name = ${by.name} where id = ${id} and decided_at is null`.execute(tx)
}

/** The two who last put this name on the list; nobody when the program did, or when it never was. */
export async function listersOf(tx: Tx, nameId: string): Promise<string[]> {
  const found = await sql<{
    by: (string | null)[]
  }>`select array[decided_by, first_reader] as by from shield.decision
    where name_id = ${nameId} and step in ('list', 'resume') order by decided_at desc, id desc limit 1`.execute(tx)
  return (found.rows[0]?.by ?? []).filter((by) => by !== null)
}
