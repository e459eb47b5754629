// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Advice, SuspensionFacts } from './suspension-policy.ts'

export interface Suspension {
  id: string
  objectionId: string
  organisationId: string
  at: Date
  policyVersion: number
  rowId: string
  advice: Advice
  isSuspended: boolean
  facts: SuspensionFacts
  decidedBy: string
  decidedByName: string
  reason: string
}

export async function insertSuspension(tx: Tx, row: Suspension): Promise<void> {
  await sql`insert into redress.suspension (id, objection_id, organisation_id, at, policy_version, row_id, advice, is_suspended,
      facts, decided_by, decided_by_name, reason)
    values (${row.id}, ${row.objectionId}, ${row.organisationId}, ${row.at}, ${row.policyVersion}, ${row.rowId}, ${row.advice},
      ${row.isSuspended}, ${JSON.stringify(row.facts)}::jsonb, ${row.decidedBy}, ${row.decidedByName}, ${row.reason})`.execute(
    tx,
  )
}

export async function selectSuspensions(tx: Tx, objectionId: string): Promise<Suspension[]> {
  const found = await sql<Suspension>`select id, objection_id as "objectionId", organisation_id as "organisationId", at,
      policy_version as "policyVersion", row_id as "rowId", advice, is_suspended as "isSuspended", facts,
      decided_by as "decidedBy", decided_by_name as "decidedByName", reason
    from redress.suspension where objection_id = ${objectionId} order by at, id`.execute(tx)
  return found.rows
}

export interface PolicyUse {
  rowId: string
  used: number
  suspended: number
}

/** How often each row of the policy was used since, and how often the warning came down then. */
export async function countUses(tx: Tx, organisationId: string, since: Date): Promise<PolicyUse[]> {
  const found = await sql<PolicyUse>`select row_id as "rowId", count(*)::int as used,
      count(*) filter (where is_suspended)::int as suspended
    from redress.suspension where organisation_id = ${organisationId} and at >= ${since} group by row_id`.execute(tx)
  return found.rows
}
