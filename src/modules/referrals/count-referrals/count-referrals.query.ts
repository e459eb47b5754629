// SPDX-License-Identifier: EUPL-1.2
// No line in the record: numbers of everybody together, and small ones are hidden.
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { organisationNames, listReportingPoints } from '#modules/partners'
import {
  type CountedAnswers,
  type CountedCold,
  type CountedHandOvers,
  type GroupCounts,
  protectedCold,
  protectedCounts,
} from './hand-over-counts.ts'

export interface Counts {
  all: GroupCounts
  points: GroupCounts[]
  situations: GroupCounts[]
  cold: ReturnType<typeof protectedCold>
  names: ReadonlyMap<string, string>
}

/** Of all organisations together, for people who work at a partner. The answers are not kept by day, so neither is this. */
export async function countReferrals(ctx: Context): Promise<Counts> {
  const system = asSystem(ctx, 'referrals.count-referrals')
  const [handOvers, answers, cold] = await transaction(system, async (tx) => [
    (
      await sql<CountedHandOvers>`select point_id as "pointId", situation,
          coalesce(sum(n) filter (where answer = 'handed'), 0)::int as handed,
          coalesce(sum(n) filter (where answer = 'accepted'), 0)::int as accepted
        from referrals.tally where question = 'course' group by 1, 2`.execute(tx)
    ).rows,
    (
      await sql<CountedAnswers>`select point_id as "pointId", situation, question, answer, sum(n)::int as n
        from referrals.tally where question not in ('cold', 'course') group by 1, 2, 3, 4`.execute(tx)
    ).rows,
    (
      await sql<CountedCold>`select point_id as "pointId", sum(n)::int as told
        from referrals.tally where question = 'cold' group by 1 order by 2 desc, 1`.execute(tx)
    ).rows,
  ])
  const ids = [...new Set([...handOvers, ...cold].map(({ pointId }) => pointId))]
  const { items } = await listReportingPoints(system, { limit: 100 })
  const names = new Map([
    ...(await organisationNames(system, ids)),
    ...items
      .filter(({ id }) => ids.includes(id))
      .map(({ id, organisation }) => [id, organisation[ctx.language]] as const),
  ])
  return { ...protectedCounts(handOvers, answers), cold: protectedCold(cold), names }
}
