// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { type Delivery, selectDeliveries } from '../delivery/delivery.store.ts'
import { supplierOf } from '../delivery/who.query.ts'
import { halfYearAfter, lastBefore } from '../outcome/half-year.ts'
import type { Supplier } from '../outcome/standing.ts'

/** What the own organisation supplied, as what, and half-years that it can supply. Refuses whoever supplies nothing. */
export function listDeliveries(
  ctx: Context,
): Promise<{ deliveries: Delivery[]; supplier: Supplier; halves: string[] }> {
  const last = lastBefore(dutchDay(ctx.now()))
  return transaction(ctx, async (tx) => {
    const { person, supplier } = await supplierOf(ctx, tx)
    const deliveries = await selectDeliveries(tx, person.organisationId)
    return { deliveries, supplier, halves: [0, -1, -2, -3].map((ago) => halfYearAfter(last, ago)) }
  })
}
