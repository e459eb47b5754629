// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Result } from './result.ts'

export async function selectResults(tx: Tx, campaignId: string): Promise<Result[]> {
  const found =
    await sql<Result>`select goal, numerator::float8 as numerator, denominator::float8 as denominator, source,
      told_at as "toldAt"
    from campaigns.result where campaign_id = ${campaignId} order by goal`.execute(tx)
  return found.rows
}

/** What was told of these goals is told no longer. */
export async function removeResults(tx: Tx, campaignId: string, goals: readonly number[]): Promise<void> {
  await sql`delete from campaigns.result where campaign_id = ${campaignId} and goal = any(${[...goals]}::int[])`.execute(
    tx,
  )
}

export async function putResult(tx: Tx, row: Result & { campaignId: string; organisationId: string }): Promise<void> {
  await sql`insert into campaigns.result (campaign_id, goal, numerator, denominator, source, organisation_id, told_at)
    values (${row.campaignId}, ${row.goal}, ${row.numerator}, ${row.denominator}, ${row.source}, ${row.organisationId}, ${row.toldAt})
    on conflict (campaign_id, goal) do update set (numerator, denominator, source, told_at)
      = (excluded.numerator, excluded.denominator, excluded.source, excluded.told_at)`.execute(tx)
}
