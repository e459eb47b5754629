// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { StatedIdentifier } from '../report/reported-matter.ts'

/** What a locked report states and tells. */
export async function selectTold(tx: Tx, id: string): Promise<{ stated: StatedIdentifier[]; narrative: string }> {
  const found = await sql<{ stated: StatedIdentifier[]; narrative: string }>`select stated, narrative
    from reports.report where id = ${id}`.execute(tx)
  return found.rows[0] ?? { stated: [], narrative: '' }
}

export async function storeStated(tx: Tx, id: string, stated: readonly StatedIdentifier[]): Promise<void> {
  await sql`update reports.report set stated = ${JSON.stringify(stated)}::jsonb where id = ${id}`.execute(tx)
}
