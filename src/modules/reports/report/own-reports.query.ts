// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** Which of these the own organisation received. Only the numbers that were asked: nothing about anybody. */
export function ownReports(ctx: Context, ids: readonly string[]): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string }>`select id from reports.report
      where id = any(${[...ids]}::uuid[]) and controller_organisation_id = ${organisationOf(ctx.actor)}`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
}
