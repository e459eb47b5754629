// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { findOrganisation, listReportingPoints, type VerifiedNumber, verifiedNumberOf } from '#modules/partners'
import { entryOf } from '../find-points/entry-of.ts'
import type { Calls } from '../referral/packet.ts'

/**
 * Whether this organisation may call the person back: only from a number that was verified in the last six months. Otherwise it gets no
 * number, and the person hears that nobody calls.
 */
export async function whoCalls(
  ctx: Context,
  receiverId: string,
): Promise<{ calls: Calls; number: VerifiedNumber | null; toCall: VerifiedNumber | null; isBank: boolean }> {
  const { items } = await listReportingPoints(ctx, { limit: 100 })
  const entry = items.find(({ organisationId }) => organisationId === receiverId)
  const number =
    (await verifiedNumberOf(ctx, receiverId)) ?? (entry === undefined ? null : await verifiedNumberOf(ctx, entry.id))
  const system = asSystem(ctx, 'referrals.who-calls')
  const receiver = await transaction(system, (tx) => findOrganisation(tx, receiverId))
  // What the register says of every organisation of this kind, as 0900-8844: whoever wants to can call it, and nobody calls back from it.
  const ofKind = receiver && entryOf(items, receiver)
  return {
    calls: number ? 'they-call' : 'self',
    number,
    toCall: number ?? (ofKind ? await verifiedNumberOf(system, ofKind.id) : null),
    isBank: receiver?.kind === 'bank',
  }
}
