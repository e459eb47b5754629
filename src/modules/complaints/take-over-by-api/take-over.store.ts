// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { TakeOver } from './take-over.ts'

const columns = sql`latest, held, held_as as "heldAs", held_at as "heldAt", refused, refused_at as "refusedAt", problem`

export async function selectTakeOver(tx: Tx, complaintId: string): Promise<TakeOver | null> {
  const found =
    await sql<TakeOver>`select ${columns} from complaints.take_over where complaint_id = ${complaintId}`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateTakeOver(tx: Tx, complaintId: string, known: TakeOver): Promise<void> {
  await sql`update complaints.take_over set held = ${known.held}, held_as = ${known.heldAs}, held_at = ${known.heldAt},
      refused = ${known.refused}, refused_at = ${known.refusedAt}, problem = ${known.problem}
    where complaint_id = ${complaintId}`.execute(tx)
}

/**
 * Complaints at this police organisation of which its system does not hold everything: longest waiting first, and what it could not read as it
 * stands now last, so that it holds up nothing else.
 */
export async function selectWaiting(
  tx: Tx,
  policeId: string,
  limit: number,
): Promise<{ items: (TakeOver & { id: string })[]; waiting: number }> {
  const found = await sql<
    TakeOver & { id: string; waiting: number }
  >`select c.id, ${columns}, count(*) over ()::int as waiting
    from complaints.take_over t join complaints.complaint c on c.id = t.complaint_id
    where t.held < t.latest and c.police_organisation_id = ${policeId}
    order by t.refused is not distinct from t.latest, c.status_at, c.id limit ${limit}`.execute(tx)
  return { items: found.rows.map(({ waiting: _, ...item }) => item), waiting: found.rows[0]?.waiting ?? 0 }
}
