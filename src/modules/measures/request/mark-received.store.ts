// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** These were read by whoever is asked, as far as nobody had. Returns those that it was the first time for. */
export async function markReceived(tx: Tx, ids: readonly string[], at: Date): Promise<Set<string>> {
  const found = await sql<{ id: string }>`update measures.request set status = 'received', received_at = ${at},
      version = version + 1
    where id = any(${[...ids]}::uuid[]) and status = 'asked' returning id`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}
