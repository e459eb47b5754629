// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn } from '#foundation/text'
import { selectBottlenecks } from '../bottleneck/bottleneck.store.ts'
import { groupTransaction } from '../bottleneck/group.query.ts'

/** Obstacles of the working group by their title. */
export async function findBottlenecks(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const holds = holding(text)
  const rows = await groupTransaction(ctx, (tx) => selectBottlenecks(tx, { status: null, limit: 500, offset: 0 }))
  return rows
    .filter(({ title }) => holds(title))
    .map(({ id, title, ownerName }) => ({
      title,
      more: ownerName,
      href: addressIn(ctx.language, `/werkbank/knelpunten/${id}`),
    }))
}
