// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type RedressPolicy, usualPolicy } from './policy.ts'

export async function selectPolicy(tx: Tx, organisationId: string): Promise<RedressPolicy> {
  const found = await sql<RedressPolicy>`select organisation_id as "organisationId",
      decide_within_days as "decideWithinDays", guard_days as "guardDays"
    from redress.policy where organisation_id = ${organisationId}`.execute(tx)
  return found.rows[0] ?? usualPolicy(organisationId)
}

export async function upsertPolicy(tx: Tx, policy: RedressPolicy, at: Date): Promise<void> {
  const { organisationId, decideWithinDays, guardDays } = policy
  await sql`insert into redress.policy (organisation_id, decide_within_days, guard_days, changed_at)
    values (${organisationId}, ${decideWithinDays}, ${guardDays}, ${at})
    on conflict (organisation_id) do update set decide_within_days = excluded.decide_within_days,
      guard_days = excluded.guard_days, changed_at = excluded.changed_at`.execute(tx)
}
