// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { waitsForSecond } from '../list-listings/list-listings.store.ts'

const toJudge = (organisationId: string) => sql`from identifiers.listing
  where organisation_id = ${organisationId} and needs_review and status = 'proposed' and not ${waitsForSecond}`

export async function selectProposed(tx: Tx, organisationId: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id ${toJudge(organisationId)}
    order by verified_reports desc, proposed_at, id limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export async function countProposed(tx: Tx, organisationId: string): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count ${toJudge(organisationId)}`.execute(tx)
  return found.rows[0]?.count ?? 0
}
