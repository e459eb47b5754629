// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { fetchPage, type Outside, outsideOf } from '#modules/shield'
import { noteOpened, selectToOpen } from '../plan/item.store.ts'
import { planTransaction } from '../plan/who.query.ts'

/** So many a run, one after another; each within the time of a fetch. */
const mostARun = 200
/** So often in a row nobody could open it, and it counts no more. */
export const deadAfter = 3
/** A link that long did not open is asked no more: its secretary links another. */
const askedUntil = 30

/**
 * Asks of every result outside whether anybody can still open it, once a run. What the site says is gone counts no more at once; what did not answer, after
 * three runs. What opens again counts again. Nothing where this installation asks no sites. No audit line: nobody did it, and each look is noted beside
 * its link. Returns how many were asked.
 */
export async function openLinks(ctx: Context, outside: Outside | null = outsideOf(ctx)): Promise<number> {
  if (outside === null) return 0
  const system = asSystem(ctx, 'action-plan.open-links')
  const links = await planTransaction(system, (tx) => selectToOpen(tx, askedUntil, mostARun))
  for (const { address, failures } of links) {
    const outcome = await fetchPage(outside, address)
    const isGone = outcome.kind === 'kept' && (outcome.httpStatus === 404 || outcome.httpStatus === 410)
    // A large file was there all the same.
    const isOpen = outcome.kind === 'kept' ? outcome.httpStatus < 300 : outcome.because === 'too-large'
    const next = isOpen ? 0 : isGone ? Math.max(deadAfter, failures + 1) : failures + 1
    await planTransaction(system, (tx) => noteOpened(tx, address, next, system.now()))
  }
  return links.length
}
