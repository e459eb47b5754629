// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Says, for the rest of this transaction, that it works for the working group. */
export async function enterGroup(tx: Tx): Promise<void> {
  await sql`select set_config('app.pilots_group', 'yes', true)`.execute(tx)
}
