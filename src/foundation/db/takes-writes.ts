// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'

export type Standing = 'ok' | 'database read-only' | 'database unavailable'

/** A proxy asks twice a second and wants an answer within five. */
const milliseconds = 2_000
const question: pg.QueryConfig & { query_timeout: number } = {
  text: "select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as is_read_only",
  // A connection that says nothing is given up, or this would wait for it as long as TCP does.
  query_timeout: milliseconds,
}
const asked = new WeakMap<pg.Pool, Promise<Standing>>()

/**
 * Whether what is sent now can be stored: a replica answers every question, and takes nothing. Who asks while nobody has answered yet waits for the
 * same answer: a database that hangs must not fill the line for connections.
 */
export function takesWrites(pool: pg.Pool): Promise<Standing> {
  const known = asked.get(pool) ?? ask(pool).finally(() => asked.delete(pool))
  asked.set(pool, known)
  let late: NodeJS.Timeout | undefined
  const patience = new Promise<Standing>((done) => {
    late = setTimeout(() => done('database unavailable'), milliseconds)
  })
  return Promise.race([known, patience]).finally(() => clearTimeout(late))
}

async function ask(pool: pg.Pool): Promise<Standing> {
  try {
    const { rows } = await pool.query<{ is_read_only: boolean }>(question)
    return rows[0]?.is_read_only ? 'database read-only' : 'ok'
  } catch {
    return 'database unavailable'
  }
}
