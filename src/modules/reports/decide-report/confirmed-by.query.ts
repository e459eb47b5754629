// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** Ids of the people who confirmed one of these reports. Only for the program itself: throws when a person or machine asks. */
export async function confirmedBy(ctx: Context, reportIds: readonly string[]): Promise<Set<string>> {
  if (ctx.actor.kind !== 'system') throw new Error('confirmedBy is only for the program itself')
  if (reportIds.length === 0) return new Set()
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string }>`select distinct person_id as id from reports.step
      where report_id = any(${[...reportIds]}::uuid[]) and status = 'confirmed' and person_id is not null`.execute(tx)
    return new Set(found.rows.map(({ id }) => id))
  })
}
