// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import { subjectOf } from './actor.ts'
import type { Context } from './context.ts'

/**
 * Does a part of a transaction that is the program's own: row-level security then hides nothing, so `work` itself says whose rows it
 * takes. Somebody who withdraws with a code sees only the own report, and its duplicates must be looked after all the same.
 */
export async function seeingAll<Result>(ctx: Context, tx: Tx, work: () => Promise<Result>): Promise<Result> {
  const before = await sql<{ kind: string }>`with before as materialized (select current_setting('app.kind') as kind)
    select kind, set_config('app.kind', 'system', true) from before`.execute(tx)
  const goBack = () =>
    sql`select set_config('app.kind', ${before.rows[0]?.kind ?? subjectOf(ctx.actor).kind}, true)`.execute(tx)
  const result = await work().catch(async (error) => {
    // Whoever catches this and goes on must not see everything; a transaction that broke off lets nobody go on.
    await goBack().catch(() => {})
    throw error
  })
  await goBack()
  return result
}
