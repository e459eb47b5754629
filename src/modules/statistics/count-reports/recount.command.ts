// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { listCountableIds } from '#modules/reports'
import { lockCounting, replaceTally, selectCountedIds } from '../tally/tally.store.ts'
import { countReports } from './count-reports.command.ts'

export interface Recounted {
  /** Reports whose row was otherwise than it should be. */
  reports: number
  cells: number
  /** Cells that were otherwise than a recount says. */
  changed: number
}

/** Counts everything again: first every report, in pages, then every cell. Changes nothing when all is well. */
export async function recount(ctx: Context, progress: (done: number) => void = () => {}): Promise<Recounted> {
  const system = asSystem(ctx, 'statistics.recount')
  let [reports, done] = [0, 0]
  const each = async (next: (after: string) => Promise<string[]>) => {
    for (let ids = await next(nil); ids.length > 0; ids = await next(ids.at(-1) ?? '')) {
      reports += (await countReports(system, ids)).changed
      done += ids.length
      progress(done)
    }
  }
  await each((after) => listCountableIds(system, after, page))
  // Rows of reports that were deleted without a word.
  await each((after) => transaction(system, (tx) => selectCountedIds(tx, after, page)))
  return { reports, ...(await recountTally(system)) }
}

/** Only the cells, from the rows that are there. */
export function recountTally(ctx: Context): Promise<Omit<Recounted, 'reports'>> {
  const system = asSystem(ctx, 'statistics.recount')
  return transaction(system, async (tx: Tx) => {
    await lockCounting(tx)
    const recounted = await replaceTally(tx)
    await recordAudit(system, tx, {
      action: 'statistics.tally-recounted',
      subjectKind: 'tally',
      subjectId: 'all',
      detail: { ...recounted },
    })
    return recounted
  })
}

const nil = '00000000-0000-0000-0000-000000000000'
const page = 2_000
