// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { OwnIdentifier, StatedIdentifier } from '../report/reported-matter.ts'

interface Told {
  stated: StatedIdentifier[]
  own: OwnIdentifier[]
  narrative: string
}

/** What a locked report states and tells. */
export async function selectTold(tx: Tx, id: string): Promise<Told> {
  const found = await sql<Told>`select stated, own, narrative from reports.report where id = ${id}`.execute(tx)
  return found.rows[0] ?? { stated: [], own: [], narrative: '' }
}

export async function storeStated(tx: Tx, id: string, stated: readonly StatedIdentifier[]): Promise<void> {
  await sql`update reports.report set stated = ${JSON.stringify(stated)}::jsonb where id = ${id}`.execute(tx)
}
