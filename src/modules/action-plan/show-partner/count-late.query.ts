// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import { type Context, organisationOf } from '#foundation/access'
import { dutchDay } from '#values'
import { countLate } from '../plan/item.store.ts'
import { shownEdition } from '../plan/plan.ts'
import { selectEditions } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'

/** What the own organisation agreed to put in and should have done by now, in the plan that its page shows. */
export function countLateCommitments(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  if (own === null) return Promise.resolve(0)
  return planTransaction(ctx, async (tx) => {
    const edition = shownEdition(await selectEditions(tx))
    return edition ? countLate(tx, { editionId: edition.id, organisationId: own, today: dutchDay(ctx.now()) }) : 0
  })
}
