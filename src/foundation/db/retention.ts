// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { inTransaction, type Database } from './database.ts'

/** How long rows of one table are kept, and why. One line per table, required by the compiler. */
export type Retention =
  | { keep: 'for-ever'; because: string }
  | { keep: 'with-parent'; parent: string; because: string }
  | {
      keep: 'while-used'
      /** Table of what uses it. */
      by: string
      /** SQL that is true of a row which nothing uses any more. */
      unused: string
      /** Advisory lock of whoever begins to use rows, so that none is deleted at that very moment. */
      alone: string
      because: string
    }
  | { keep: `${number} ${'days' | 'months' | 'years' | 'hours'}`; from: string; because: string }

export type RetentionOf<Tables> = Record<keyof Tables & string, Retention>

const retention = { kind: 'system', id: 'retention', organisationId: null }

/**
 * Deletes what has been kept long enough. Returns rows deleted per table. Foreign keys cascade to 'with-parent' tables. `patience`:
 * how long to wait for whoever uses rows of a 'while-used' table.
 */
export async function applyRetention(
  database: Database,
  lines: Record<string, Retention>,
  now: Date,
  patience = '15s',
) {
  const deleted: Record<string, number> = {}
  for (const [table, line] of Object.entries(lines)) {
    const rows =
      'from' in line ? await deleteOld(database, table, line, now) : await deleteUnused(database, table, line, patience)
    if (rows !== null) deleted[table] = rows
  }
  return deleted
}

function deleteOld(
  database: Database,
  table: string,
  { from, keep }: Extract<Retention, { from: string }>,
  now: Date,
): Promise<number> {
  return inTransaction(database, retention, async (tx) => {
    const isOld = sql`${sql.ref(from)} < ${now}::timestamptz - ${keep}::interval`
    const gone = await sql`delete from ${sql.table(table)} where ${isOld}`.execute(tx)
    return Number(gone.numAffectedRows ?? 0)
  })
}

/** Null: this line deletes nothing by itself, or others held the lock for long, as a rebuild does; then tomorrow is soon enough. */
async function deleteUnused(
  database: Database,
  table: string,
  line: Retention,
  patience: string,
): Promise<number | null> {
  if (!('unused' in line)) return null
  try {
    return await inTransaction(database, retention, async (tx) => {
      await sql`select set_config('lock_timeout', ${patience}, true)`.execute(tx)
      await sql`select pg_advisory_xact_lock(hashtext(${line.alone}))`.execute(tx)
      const gone = await sql`delete from ${sql.table(table)} where ${sql.raw(line.unused)}`.execute(tx)
      return Number(gone.numAffectedRows ?? 0)
    })
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') return null
    throw error
  }
}
