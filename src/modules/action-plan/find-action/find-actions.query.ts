// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn } from '#foundation/text'
import { selectActions, selectEditions } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'

/** Actions of the newest edition that whoever asks may see, by their title or result. */
export async function findActions(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const holds = holding(text)
  return planTransaction(ctx, async (tx) => {
    const [edition] = await selectEditions(tx)
    if (!edition) return []
    const found = (await selectActions(tx, edition.id)).filter(({ title, result }) => holds(title, result))
    return found.map(({ id, title, result }) => ({
      title,
      more: result,
      href: addressIn(ctx.language, `/werkbank/actieplan/actie/${id}`),
    }))
  })
}
