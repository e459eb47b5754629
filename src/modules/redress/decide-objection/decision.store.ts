// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Outcome } from '../objection/objection.ts'

export interface Decision {
  id: string
  objectionId: string
  outcome: Outcome
  reason: string
  correctedReason: string | null
  correctedExpiresAt: Date | null
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  judgedBy: string | null
  judgedByName: string | null
  judgedAt: Date | null
  isApproved: boolean | null
  returnedBecause: string | null
}

const columns = sql`id, objection_id as "objectionId", outcome, reason, corrected_reason as "correctedReason",
  corrected_expires_at as "correctedExpiresAt", proposed_by as "proposedBy", proposed_by_name as "proposedByName",
  proposed_at as "proposedAt", judged_by as "judgedBy", judged_by_name as "judgedByName", judged_at as "judgedAt",
  is_approved as "isApproved", returned_because as "returnedBecause"`

export type Proposal = Omit<Decision, 'judgedBy' | 'judgedByName' | 'judgedAt' | 'isApproved' | 'returnedBecause'>

export async function insertProposal(tx: Tx, row: Proposal): Promise<void> {
  await sql`insert into redress.decision (id, objection_id, outcome, reason, corrected_reason, corrected_expires_at, proposed_by,
      proposed_by_name, proposed_at)
    values (${row.id}, ${row.objectionId}, ${row.outcome}, ${row.reason}, ${row.correctedReason}, ${row.correctedExpiresAt},
      ${row.proposedBy}, ${row.proposedByName}, ${row.proposedAt})`.execute(tx)
}

/** The proposal that waits for a second person. */
export async function selectWaiting(tx: Tx, objectionId: string): Promise<Decision | null> {
  const found = await sql<Decision>`select ${columns} from redress.decision
    where objection_id = ${objectionId} and is_approved is null`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectApproved(tx: Tx, objectionId: string): Promise<Decision | null> {
  const found = await sql<Decision>`select ${columns} from redress.decision
    where objection_id = ${objectionId} and is_approved`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectDecisions(tx: Tx, objectionId: string): Promise<Decision[]> {
  const found = await sql<Decision>`select ${columns} from redress.decision
    where objection_id = ${objectionId} order by proposed_at, id`.execute(tx)
  return found.rows
}

export async function judge(
  tx: Tx,
  id: string,
  by: { id: string; name: string },
  at: Date,
  verdict: { isApproved: boolean; returnedBecause: string | null },
): Promise<void> {
  await sql`update redress.decision set judged_by = ${by.id}, judged_by_name = ${by.name}, judged_at = ${at},
      is_approved = ${verdict.isApproved}, returned_because = ${verdict.returnedBecause}
    where id = ${id} and is_approved is null`.execute(tx)
}
