// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { selectWeeks } from './list-cases.store.ts'

/** Weeks of a small picture beside a case. */
export const weeksShown = 12

/** Own reports of each of these cases in the last `weeksShown` weeks, the oldest week first: numbers only. */
export async function countWeeks(ctx: Context, anchors: readonly string[]): Promise<Map<string, number[]>> {
  if (anchors.length === 0) return new Map()
  const rows = await transaction(ctx, (tx) =>
    selectWeeks(tx, anchors, organisationOf(ctx.actor) ?? '', { now: ctx.now(), weeks: weeksShown }),
  )
  const counts = new Map(anchors.map((anchor) => [anchor, Array.from({ length: weeksShown }, () => 0)]))
  for (const { anchor, weeksBack, reports } of rows) {
    const weeks = counts.get(anchor)
    if (weeks) weeks[weeksShown - 1 - weeksBack] = reports
  }
  return counts
}
