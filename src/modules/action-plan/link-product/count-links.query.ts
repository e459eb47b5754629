// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import { type Context, organisationOf, subjectOf } from '#foundation/access'
import { countToConfirm } from '../plan/item.store.ts'
import { planTransaction } from '../plan/who.query.ts'

/** Results that wait for a second person, and that whoever asks could confirm. */
export function countLinks(ctx: Context): Promise<number> {
  return planTransaction(ctx, (tx) =>
    countToConfirm(tx, subjectOf(ctx.actor).id ?? '', organisationOf(ctx.actor) ?? ''),
  )
}
