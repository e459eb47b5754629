// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

interface Reader {
  organisationId: string
  personId: string
}

/** What a rule proposed, and what a colleague put forward on reports; what rests on own evidence is read on its own page. */
const toJudge = ({ organisationId, personId }: Reader) => sql`from identifiers.listing
  left join identifiers.evidence e on e.listing_id = listing.id and e.is_approved is null and e.lapsed_at is null
  where organisation_id = ${organisationId} and needs_review and status = 'proposed'
    and (e.id is null or e.ground = 'reports' and e.proposed_by <> ${personId})`

export async function selectProposed(
  tx: Tx,
  reader: Reader,
  limit: number,
): Promise<{ id: string; identifierId: string; isForSecond: boolean }[]> {
  const found = await sql<{ id: string; identifierId: string; isForSecond: boolean }>`select listing.id,
      identifier_id as "identifierId", e.id is not null as "isForSecond" ${toJudge(reader)}
    order by e.id is null, listing.verified_reports desc, listing.proposed_at, listing.id limit ${limit}`.execute(tx)
  return found.rows
}

export async function countProposed(tx: Tx, reader: Reader): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count ${toJudge(reader)}`.execute(tx)
  return found.rows[0]?.count ?? 0
}
