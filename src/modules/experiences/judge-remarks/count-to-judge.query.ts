// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { countWaitingRemarks } from '../survey/answer.store.ts'
import { releaserIn } from '../survey/who.query.ts'

/** How many open answers wait for a person. None for somebody who may not judge them. */
export function countToJudge(ctx: Context): Promise<number> {
  return transaction(ctx, async (tx) => {
    const mayJudge = await releaserIn(ctx, tx).then(
      () => true,
      () => false,
    )
    return mayJudge ? seeingAll(ctx, tx, () => countWaitingRemarks(tx)) : 0
  })
}
