// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: decide in decide.command.ts writes it.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { membersOf } from '../hub/weigh-hubs.command.ts'
import { recomputeRegion } from '../recompute-cases/recompute-region.command.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { type DecisionRow, markRuled } from './decision.store.ts'

/**
 * Computes anew what these merges and splits of one circle, begun or ended just now, may have joined or divided: every report that they name,
 * and whatever hangs on the hubs that they cut. Returns the reports of which the case changed.
 */
export async function redivide(
  ctx: Context,
  tx: Tx,
  circle: string,
  decisions: readonly Pick<DecisionRow, 'left' | 'right' | 'cutHubs'>[],
): Promise<string[]> {
  const named = [...new Set(decisions.flatMap(({ left, right }) => [...left, ...right]))]
  await markRuled(tx, circle, named)
  const cut = [...new Set(decisions.flatMap(({ cutHubs }) => cutHubs))]
  const families = await selectFamilies(tx, circle, cut)
  const hubs = [...new Set(cut.map((id) => families.get(id) ?? id))]
  const members = await membersOf(ctx, tx, circle, hubs, new Set(families.values()))
  const hanging = [...members.values()].flatMap((reports) => reports.map(({ reportId }) => reportId))
  return recomputeRegion(ctx, tx, circle, { caseIds: [], reportIds: [...new Set([...named, ...hanging])] })
}
