// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/**
 * How many other reports stand in one case with each, for confirmed reports only: nobody else learns how often something was reported. Of these reports, and
 * of all others in a case that reached one of `groups` by them; only where it is at least the smallest of `groups`. Only for the program itself: throws when a
 * person or machine asks.
 */
export function othersInCase(
  ctx: Context,
  reportIds: readonly string[],
  groups: readonly number[],
): Promise<Map<string, number>> {
  if (ctx.actor.kind !== 'system') throw new Error('othersInCase is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string; others: number }>`
      with changed as (
        select case_id, count(*) as changed from cases.report
        where report_id = any(${[...reportIds]}::uuid[]) and case_id is not null group by case_id),
      sized as (
        select c.case_id, c.changed, (select sum(p.reports) - 1 from cases.portion p where p.case_id = c.case_id) as others
        from changed c)
      select r.report_id as id, s.others::int as others from sized s join cases.report r using (case_id)
      where r.is_verified and s.others >= ${Math.min(...groups)}
        and (r.report_id = any(${[...reportIds]}::uuid[])
          or exists (select from unnest(${[...groups]}::int[]) g where s.others >= g and s.others - s.changed < g))`.execute(
      tx,
    )
    return new Map(found.rows.map(({ id, others }) => [id, others]))
  })
}
