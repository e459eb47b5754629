// SPDX-License-Identifier: EUPL-1.2
import { type Tx, tablesOf } from '#foundation/db'
import type { ProtectionClocks } from '../time-protection/clocks.ts'
import type { DashboardTables } from './released-clocks.tables.ts'

export async function selectClocks(
  tx: Tx,
  release: number,
): Promise<{ clocks: ProtectionClocks; countedAt: Date } | null> {
  const found = await tablesOf<DashboardTables>(tx)
    .selectFrom('dashboard.released_clocks')
    .select(['clocks', 'counted_at as countedAt'])
    .where('release', '=', release)
    .executeTakeFirst()
  return found ?? null
}

/** Whether it was not there yet: what was released stays as it is. */
export async function insertClocks(tx: Tx, release: number, clocks: ProtectionClocks, at: Date): Promise<boolean> {
  const added = await tablesOf<DashboardTables>(tx)
    .insertInto('dashboard.released_clocks')
    .values({ release, clocks: JSON.stringify(clocks) as never, counted_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('release')
    .executeTakeFirst()
  return added !== undefined
}
