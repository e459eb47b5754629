// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type VerifiedNumber, verifiedNumberOf } from '#modules/partners'
import type { Calls } from '../referral/packet.ts'

/**
 * Whether this organisation may call the person back: only from a number that was verified in the last six months. Otherwise it gets no
 * number, and the person hears that nobody calls.
 */
export async function whoCalls(
  ctx: Context,
  receiverId: string,
): Promise<{ calls: Calls; number: VerifiedNumber | null }> {
  const found = await verifiedNumberOf(ctx, receiverId)
  // Nobody calls back from the emergency number.
  const number = found?.phone === '112' ? null : found
  return { calls: number ? 'they-call' : 'self', number }
}
