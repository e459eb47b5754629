// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { inTransaction, type Database, type Tx } from './database.ts'

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
  | {
      keep: `${number} ${'days' | 'months' | 'years' | 'hours'}`
      from: string
      because: string
      /** SQL that is true of a row on which somebody put a hold: it stays. */
      held?: string
    }

export type RetentionOf<Tables> = Record<keyof Tables & string, Retention>

/** What was destroyed of one table in one run, and what was kept although it was old enough. */
export interface Destroyed {
  table: string
  rows: number
  rule: string
  /** Destroyed was what is older than this; null for what nothing used any more. */
  before: Date | null
  /** The oldest and the newest row that went. */
  first: Date | null
  last: Date | null
  held: number
}

/** Writes down, in the transaction of the destruction, what went. */
export type Certify = (tx: Tx, destroyed: Destroyed) => Promise<void>

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
  certify: Certify = async () => {},
) {
  const deleted: Record<string, number> = {}
  for (const [table, line] of Object.entries(lines)) {
    const rows =
      'from' in line
        ? await deleteOld(database, table, line, now, certify)
        : await deleteUnused(database, table, line, patience, certify)
    if (rows !== null) deleted[table] = rows
  }
  return deleted
}

function deleteOld(
  database: Database,
  table: string,
  { from, keep, held }: Extract<Retention, { from: string }>,
  now: Date,
  certify: Certify,
): Promise<number> {
  return inTransaction(database, retention, async (tx) => {
    const isOld = sql`${sql.ref(from)} < ${now}::timestamptz - ${keep}::interval`
    const isHeld = held ? sql`(${sql.raw(held)})` : sql`false`
    const found = await sql<Omit<Destroyed, 'table' | 'rule'>>`
      with gone as (delete from ${sql.table(table)} where ${isOld} and not ${isHeld} returning ${sql.ref(from)} as at)
      select count(*)::int as rows, min(at)::timestamptz as first, max(at)::timestamptz as last,
        ${now}::timestamptz - ${keep}::interval as before,
        ${held ? sql`(select count(*)::int from ${sql.table(table)} where ${isOld} and ${isHeld})` : sql`0`} as held
      from gone`.execute(tx)
    const [destroyed] = found.rows
    if (!destroyed) return 0
    if (destroyed.rows > 0 || destroyed.held > 0)
      await certify(tx, { table, rule: `${keep} from ${from}`, ...destroyed })
    return destroyed.rows
  })
}

/** Null: this line deletes nothing by itself, or others held the lock for long, as a rebuild does; then tomorrow is soon enough. */
async function deleteUnused(
  database: Database,
  table: string,
  line: Retention,
  patience: string,
  certify: Certify,
): Promise<number | null> {
  if (!('unused' in line)) return null
  try {
    return await inTransaction(database, retention, async (tx) => {
      await sql`select set_config('lock_timeout', ${patience}, true)`.execute(tx)
      await sql`select pg_advisory_xact_lock(hashtext(${line.alone}))`.execute(tx)
      const gone = await sql`delete from ${sql.table(table)} where ${sql.raw(line.unused)}`.execute(tx)
      const rows = Number(gone.numAffectedRows ?? 0)
      const rule = `while a row of ${line.by} uses it`
      if (rows > 0) await certify(tx, { table, rows, rule, before: null, first: null, last: null, held: 0 })
      return rows
    })
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') return null
    throw error
  }
}
