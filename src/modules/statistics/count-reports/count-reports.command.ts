// SPDX-License-Identifier: EUPL-1.2
// No audit line: numbers that follow from changes that were each written down.
import { isDeepStrictEqual } from 'node:util'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { changeTally, deleteCounted, lockCounting, selectCounted, upsertCounted } from '../tally/tally.store.ts'
import { type CountedReport, changesBetween } from '../tally/tabulation.ts'
import { countedNow } from './counted-now.query.ts'

/**
 * Counts these reports as they stand now, and takes off how they were counted before, in one transaction. It does not matter in
 * which order, how often or by whom it is called: what was said last about a report is what it counts by.
 */
export function countReports(ctx: Context, reportIds: readonly string[]): Promise<{ changed: number }> {
  const system = asSystem(ctx, 'statistics.count-reports')
  return transaction(system, async (tx) => {
    await lockCounting(tx)
    return count(system, tx, reportIds, await selectCounted(tx, reportIds))
  })
}

/**
 * Those of these reports that are counted already. The others will be, when their identifiers are known: reading what was just
 * said about them then, so that in an import most reports are counted once.
 */
export function countAgain(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'statistics.count-reports')
  return transaction(system, async (tx) => {
    await lockCounting(tx)
    const counted = await selectCounted(tx, reportIds)
    const ids = counted.map(({ reportId }) => reportId)
    if (ids.length > 0) await count(system, tx, ids, counted)
  })
}

async function count(
  system: Context,
  tx: Tx,
  reportIds: readonly string[],
  counted: readonly CountedReport[],
): Promise<{ changed: number }> {
  const before = new Map(counted.map((row) => [row.reportId, row]))
  const now = await countedNow({ ...system, tx }, reportIds)
  const after = now.filter((row) => !isDeepStrictEqual(row, before.get(row.reportId)))
  const kept = new Set(now.map(({ reportId }) => reportId))
  const gone = [...before.keys()].filter((id) => !kept.has(id))
  const replaced = [...gone, ...after.map(({ reportId }) => reportId)].flatMap((id) => before.get(id) ?? [])
  await deleteCounted(tx, gone)
  await upsertCounted(tx, after)
  await changeTally(tx, changesBetween(replaced, after))
  return { changed: gone.length + after.length }
}
