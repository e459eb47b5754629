// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Candidate } from '../signal/candidate.ts'
import { columns, type Signal } from '../signal/signal.store.ts'

/** One at a time: two that find the same key new would both begin it. */
export async function proposeAlone(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('signals.propose'))`.execute(tx)
}

/** The newest signal of each key. */
export async function selectNewestOfKeys(tx: Tx, keys: readonly string[]): Promise<Map<string, Signal>> {
  const found =
    await sql<Signal>`select distinct on (key) ${columns} from signals.signal where key = any(${keys}::text[])
    order by key, proposed_at desc, id desc`.execute(tx)
  return new Map(found.rows.map((row) => [row.key, row]))
}

/** What is known of it now. It is no change by a person, so nobody's form is out of date. */
export async function updateFigures(
  tx: Tx,
  id: string,
  { firstSeen, lastSeen, reports, expected, limit, confidence, lure }: Omit<Candidate, 'kind'>,
): Promise<void> {
  await sql`update signals.signal set first_seen = least(first_seen, ${firstSeen}::date),
      last_seen = greatest(last_seen, ${lastSeen}::date), reports = ${reports}, expected = ${expected}, control_limit = ${limit},
      confidence = ${confidence}, lure = case when status = 'proposed' then coalesce(lure, ${lure}) else lure end
    where id = ${id}`.execute(tx)
}

/** It still goes on, until this day at least. Days are calendar days. */
export async function updateLastSeen(
  tx: Tx,
  id: string,
  { lastSeen, expiresOn }: { lastSeen: string; expiresOn: string },
): Promise<void> {
  await sql`update signals.signal set last_seen = greatest(last_seen, ${lastSeen}::date),
      expires_on = greatest(expires_on, ${expiresOn}::date) where id = ${id}`.execute(tx)
}
