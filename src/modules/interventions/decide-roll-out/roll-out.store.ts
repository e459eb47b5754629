// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { RollOutState } from './roll-out-deeds.ts'
import type { RollOutDecision } from './roll-out.ts'

export interface StoredRollOut {
  id: string
  code: string
  decision: RollOutDecision
  body: string
  reasons: string
  evidence: string
  missing: string
  state: RollOutState
  proposedBy: string
  organisationId: string
  proposedAt: Date
  decidedAt: Date | null
}

const columns = sql`id, code, decision, body, reasons, evidence, missing, state, proposed_by as "proposedBy",
  organisation_id as "organisationId", proposed_at as "proposedAt", decided_at as "decidedAt"`

/** False when one waits already. */
export async function insertRollOut(tx: Tx, row: Omit<StoredRollOut, 'state' | 'decidedAt'>): Promise<boolean> {
  const made =
    await sql`insert into interventions.roll_out (id, code, decision, body, reasons, evidence, missing, proposed_by,
      organisation_id, proposed_at)
    values (${row.id}, ${row.code}, ${row.decision}, ${row.body}, ${row.reasons}, ${row.evidence}, ${row.missing},
      ${row.proposedBy}, ${row.organisationId}, ${row.proposedAt})
    on conflict (code) where state = 'waiting' do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** The one that waits, when whoever works in this transaction may see it. */
export async function selectWaiting(tx: Tx, code: string): Promise<StoredRollOut | null> {
  const found = await sql<StoredRollOut>`select ${columns} from interventions.roll_out
    where code = ${code} and state = 'waiting'`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectRollOut(tx: Tx, id: string, lock = false): Promise<StoredRollOut | null> {
  const found = await sql<StoredRollOut>`select ${columns} from interventions.roll_out
    where id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

/** What was approved, the last first. */
export async function selectApproved(tx: Tx, code: string): Promise<StoredRollOut[]> {
  const found = await sql<StoredRollOut>`select ${columns} from interventions.roll_out
    where code = ${code} and state = 'approved' order by decided_at desc, id desc limit 50`.execute(tx)
  return found.rows
}

export async function endRollOut(
  tx: Tx,
  id: string,
  { to, by, at, because }: { to: RollOutState; by: { id: string; organisationId: string }; at: Date; because: string },
): Promise<void> {
  await sql`update interventions.roll_out set state = ${to}, decided_by = ${by.id}, because = ${because || null},
    decided_organisation_id = ${by.organisationId}, decided_at = ${at} where id = ${id}`.execute(tx)
}
