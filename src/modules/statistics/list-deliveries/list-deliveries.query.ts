// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { selectAgreements } from '../delivery/delivery.store.ts'
import { type DeliveryAgreement, type Expected, lookAt } from '../delivery/delivery.ts'

export interface Delivery extends DeliveryAgreement {
  /** Periods that were due and of which there is no figure, oldest first. */
  overdue: Expected[]
  next: Expected | null
}

/** What each source (or one of them) agreed to give, with what is overdue today; the latest first. */
export async function listDeliveries(ctx: Context, source?: string): Promise<Delivery[]> {
  const today = dutchDay(ctx.now())
  const agreements = await transaction(ctx, (tx) => selectAgreements(tx, source))
  return agreements
    .map(({ arrived, overduePeriod: _, ...agreement }) => ({
      ...agreement,
      ...lookAt(agreement, new Set(arrived), today),
    }))
    .toSorted((a, b) => b.overdue.length - a.overdue.length)
}

export async function countOverdue(ctx: Context): Promise<number> {
  return (await listDeliveries(ctx)).filter(({ overdue }) => overdue.length > 0).length
}
