// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { SightingRole } from '../sighting/sighting.ts'

export interface RoleCount {
  role: SightingRole
  /** '2026-11' */
  month: string
  verified: number
  unverified: number
}

export async function selectRoleCounts(tx: Tx, identifierId: string): Promise<RoleCount[]> {
  const found = await sql<RoleCount>`select role, month, verified, unverified
    from identifiers.count_by_role(${identifierId}) order by month desc, role`.execute(tx)
  return found.rows
}

/** Row-level security lets only the own ones through; the condition says so once more. */
export async function selectOwnReports(tx: Tx, identifierId: string, organisationId: string) {
  const found = await sql<{ reportId: string; seenAt: Date; isVerified: boolean }>`select report_id as "reportId",
      min(seen_at) as "seenAt", bool_or(is_verified) as "isVerified"
    from identifiers.sighting where identifier_id = ${identifierId} and controller_organisation_id = ${organisationId}
      and dropped_at is null
    group by report_id order by min(seen_at) desc limit 100`.execute(tx)
  return found.rows
}
