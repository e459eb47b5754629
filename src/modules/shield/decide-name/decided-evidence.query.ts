// SPDX-License-Identifier: EUPL-1.2
// Digests of what was seen; no data about people.
import { sql, type Tx } from '#foundation/db'
import type { Evidence } from '../name/name.ts'

/** On what the last five decisions about this name rest. */
export async function decidedEvidence(tx: Tx, nameId: string): Promise<Evidence[]> {
  const found = await sql<{ evidence: Evidence[] }>`select evidence from shield.decision where name_id = ${nameId}
    order by decided_at desc limit 5`.execute(tx)
  return found.rows.flatMap(({ evidence }) => evidence)
}
