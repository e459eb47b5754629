// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type CountedRequest, countsOf, type RequestCounts } from './request-counts.ts'

/** Requests of the past two years, so that what changed shows. */
const countedDays = 730

/**
 * What came of requests for each barrier, of all organisations together and without any of them, by the id of the barrier. For people who work at a partner: how
 * often something is asked says something about how we work.
 */
export async function requestsOfBarriers(ctx: Context): Promise<Map<string, RequestCounts>> {
  const requests = await countedRequests(ctx)
  const now = ctx.now()
  return new Map(
    [...Map.groupBy(requests, ({ barrier }) => barrier)].map(([barrier, those]) => [barrier, countsOf(those, now)]),
  )
}

/** The same by kind of measure, and of everything together. */
export async function requestsOfMeasures(
  ctx: Context,
): Promise<{ all: RequestCounts; byMeasure: Map<CountedRequest['measure'], RequestCounts> }> {
  const requests = await countedRequests(ctx)
  const now = ctx.now()
  return {
    all: countsOf(requests, now),
    byMeasure: new Map(
      [...Map.groupBy(requests, ({ measure }) => measure)].map(([measure, those]) => [measure, countsOf(those, now)]),
    ),
  }
}

/** Without anything that says who asked whom about what. */
export function countedRequests(ctx: Context): Promise<CountedRequest[]> {
  if (ctx.actor.kind !== 'person' && ctx.actor.kind !== 'system') return Promise.resolve([])
  return transaction(asSystem(ctx, 'measures.count-requests'), async (tx) => {
    const found = await sql<CountedRequest>`select barrier, measure, status, outcome, asked_at as "askedAt",
        decided_at as "decidedAt", in_force_at as "inForceAt", coalesce(to_lift_at, ended_at) as "endedAt"
      from measures.request where asked_at > ${ctx.now()}::timestamptz - make_interval(days => ${countedDays})`.execute(
      tx,
    )
    return found.rows
  })
}
