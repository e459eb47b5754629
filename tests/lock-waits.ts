// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { vi } from 'vitest'

const waiting = `select count(*) as n from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and wait_event_type = 'Lock'`

/** Resolves when so many in this database wait for a lock that somebody else holds. */
export async function waitsForLock(pool: pg.Pool, count = 1): Promise<void> {
  await vi.waitUntil(async () => (await pool.query(waiting)).rows[0].n >= count, { timeout: 60_000, interval: 10 })
}
