// SPDX-License-Identifier: EUPL-1.2
// No audit line: the report that gets these marks has one.
import { createHmac } from 'node:crypto'
import { type Context, organisationOf, seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { isNewAccount } from '#modules/partners'
import { dutchDay } from '#values'
import type { ReportOrigin } from '../report/report.ts'
import { keyOfDay } from './mark-key.store.ts'

/** Enough that no two networks of one day get the same. */
const markBytes = 12

/**
 * Marks of reports that come in now. Reports that share one are of one source: sent from one network on one day, by one browser, or filed by new
 * accounts of one organisation, which nobody has had the time to miss or to notice. Of network and browser only a digest is made, under a key
 * that is a day old at most; the master key is in it too, so that a copy of the database alone tells nothing even on that day.
 */
export async function marksFor(
  ctx: Context,
  tx: Tx,
  origin: ReportOrigin,
  origins: { network: string | null; browser: string | null } = { network: null, browser: null },
): Promise<string[]> {
  const organisation = organisationOf(ctx.actor)
  if (origin !== 'web')
    return organisation && (await isNewAccount(tx, ctx.actor, ctx.now())) ? [`new-account:${organisation}`] : []
  const parts = [
    ...(origins.network ? [`network:${origins.network}`] : []),
    ...(origins.browser ? [`browser:${origins.browser}`] : []),
  ]
  if (parts.length === 0) return []
  const day = dutchDay(ctx.now())
  const fresh = Buffer.from(ctx.secrets.token(32), 'base64url')
  // The key of the day is the program's own, whoever sends the report.
  const key = await seeingAll(ctx, tx, () => keyOfDay(tx, day, fresh, ctx.now()))
  return parts.map((part) => {
    const inner = ctx.secrets.digest('reports.mark', part)
    const mark = createHmac('sha256', key).update(inner).digest().subarray(0, markBytes).toString('base64url')
    return `${part.split(':', 1)[0]}:${mark}`
  })
}
