// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { inTransaction, type Database } from './database.ts'

/** How long rows of one table are kept, and why. One line per table, required by the compiler. */
export type Retention =
  | { keep: 'for-ever'; because: string }
  | { keep: 'with-parent'; parent: string; because: string }
  | { keep: `${number} ${'days' | 'months' | 'years' | 'hours'}`; from: string; because: string }

export type RetentionOf<Tables> = Record<keyof Tables & string, Retention>

/** Deletes what has been kept long enough. Returns rows deleted per table. Foreign keys cascade to 'with-parent' tables. */
export async function applyRetention(database: Database, lines: Record<string, Retention>, now: Date) {
  const deleted: Record<string, number> = {}
  for (const [table, line] of Object.entries(lines)) {
    if (!('from' in line)) continue
    const result = await inTransaction(database, { kind: 'system', id: 'retention', organisationId: null }, (tx) =>
      sql`delete from ${sql.table(table)} where ${sql.ref(line.from)} < ${now}::timestamptz - ${line.keep}::interval`.execute(
        tx,
      ),
    )
    deleted[table] = Number(result.numAffectedRows ?? 0)
  }
  return deleted
}
