// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listReportingPoints, type VerifiedNumber, verifiedNumberOf } from '#modules/partners'
import type { Calls } from '../referral/packet.ts'

/**
 * Whether this organisation may call the person back: only from a number that was verified in the last six months. Otherwise it gets no
 * number, and the person hears that nobody calls.
 */
export async function whoCalls(
  ctx: Context,
  receiverId: string,
): Promise<{ calls: Calls; number: VerifiedNumber | null }> {
  const { items } = await listReportingPoints(ctx, { limit: 100 })
  const entry = items.find(({ organisationId }) => organisationId === receiverId)
  const number =
    (await verifiedNumberOf(ctx, receiverId)) ?? (entry === undefined ? null : await verifiedNumberOf(ctx, entry.id))
  return { calls: number ? 'they-call' : 'self', number }
}
