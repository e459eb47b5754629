// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/**
 * Of which kinds of identifiers these reports tell that still count, by report id, in order: for figures, without any identifier.
 * Only for the program itself: throws when a person or machine asks.
 */
export async function kindsOf(ctx: Context, reportIds: readonly string[]): Promise<Map<string, string[]>> {
  if (ctx.actor.kind !== 'system') throw new Error('kindsOf is only for the program itself')
  const found = await transaction(ctx, (tx) =>
    sql<{ id: string; kinds: string[] }>`select s.report_id as id, array_agg(distinct i.kind order by i.kind) as kinds
      from identifiers.sighting s join identifiers.identifier i on i.id = s.identifier_id
      where s.report_id = any(${[...reportIds]}::uuid[]) and s.dropped_at is null group by s.report_id`.execute(tx),
  )
  return new Map(found.rows.map(({ id, kinds }) => [id, kinds]))
}
