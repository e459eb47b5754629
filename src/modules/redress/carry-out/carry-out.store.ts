// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export async function selectDecided(tx: Tx): Promise<string[]> {
  const found = await sql<{
    id: string
  }>`select id from redress.objection where status = 'decided' order by id`.execute(tx)
  return found.rows.map(({ id }) => id)
}
