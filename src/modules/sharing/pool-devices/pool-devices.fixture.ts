// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import type { TestContext } from '../../../../tests/context.ts'

export const [bank, shop, police] = ['deltabank-demo', 'koopplein-demo', 'politie-demo'] as const

/** 32 hexadecimal digits that stand for a device. */
export const tokenOf = (device: number): string => device.toString(16).padStart(32, '0')

/** The running pilot of the demo that makes the pool possible. */
export async function pilotOfDemo(test: TestContext): Promise<string> {
  const found = await sql<{ id: string }>`select id from pilots.pilot where exchange = 'device-pool'
    and status = 'running'`.execute(test.ctx.db.kysely)
  return found.rows[0]?.id ?? ''
}

/** Forgets what was told, so that a test begins with an empty pool. */
export async function emptyPool(test: TestContext): Promise<void> {
  for (const table of ['device_incident', 'device_feedback', 'device_hit'])
    await sql`delete from ${sql.table(`sharing.${table}`)}`.execute(test.ctx.db.kysely)
  await sql`update pilots.pilot set sample_count = 0, status = 'running', stopped_at = null, stop_reason = null,
    ends_at = now() + interval '50 days', sample_cap = 500 where exchange = 'device-pool' and started_at is not null`.execute(
    test.ctx.db.kysely,
  )
}
