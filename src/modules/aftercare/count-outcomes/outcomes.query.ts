// SPDX-License-Identifier: EUPL-1.2
// No data about people: protected numbers of a half-year that is over.
import { asSystem, type Context, transaction } from '#foundation/access'
import { shownFrom } from './half.ts'
import { type Shown, shownOutcomes } from './shown-outcomes.ts'
import { selectHalves, selectTally } from './tally.store.ts'

/** Half-years of which everything has ended, the newest first, and the numbers of one of them; null: there is none yet. */
export async function outcomesOf(
  ctx: Context,
  wanted: string | null,
): Promise<{ halves: string[]; half: string; shown: Shown } | null> {
  const system = asSystem(ctx, 'aftercare.outcomes')
  return transaction(system, async (tx) => {
    const halves = (await selectHalves(tx)).filter((half) => shownFrom(half) <= ctx.now())
    const half = halves.find((one) => one === wanted) ?? halves[0]
    if (half === undefined) return null
    return { halves, half, shown: shownOutcomes(await selectTally(tx, half)) }
  })
}
