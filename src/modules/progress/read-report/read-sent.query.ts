// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import { selectAllSent, selectSent } from '../report/report.store.ts'
import { progressTransaction } from '../report/who.query.ts'

/** Some seven a half-year: more than a lifetime of them. */
const most = 500

/** Everything that was sent, the newest first. */
export function listSent(ctx: Context) {
  return progressTransaction(ctx, (tx) => selectAllSent(tx, most))
}

/** One report as it was sent. Null when there is none. */
export async function readSent(ctx: Context, number: string) {
  const found = await progressTransaction(ctx, (tx) => selectSent(tx, number))
  if (!found) return null
  const { progress: _, ...shown } = found
  return shown
}
