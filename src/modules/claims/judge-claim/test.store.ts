// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { TestAnswers } from './verdict.ts'

export interface StoredTest {
  personId: string
  personName: string
  answers: TestAnswers
  at: Date
}

export async function insertTest(
  tx: Tx,
  row: StoredTest & { id: string; claimId: string; organisationId: string },
): Promise<void> {
  await sql`insert into claims.test (id, claim_id, organisation_id, person_id, person_name, answers, at)
    values (${row.id}, ${row.claimId}, ${row.organisationId}, ${row.personId}, ${row.personName},
      ${JSON.stringify(row.answers)}::jsonb, ${row.at})`.execute(tx)
}

/** The oldest first. */
export async function selectTests(tx: Tx, claimId: string): Promise<StoredTest[]> {
  const found = await sql<StoredTest>`select person_id as "personId", person_name as "personName", answers, at
    from claims.test where claim_id = ${claimId} order by at, id`.execute(tx)
  return found.rows
}
