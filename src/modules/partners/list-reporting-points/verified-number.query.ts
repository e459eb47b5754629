// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { isStale } from '../reporting-point/reporting-point.ts'
import { selectReportingPoint } from '../reporting-point/reporting-point.store.ts'

/**
 * The phone number of a partner, from the entry of the register that has its id. Null when there is none, or when nobody compared it with its source in
 * the last six months: a wrong number costs somebody their money.
 */
export async function verifiedNumberOf(ctx: Context, organisationId: string): Promise<string | null> {
  const entry = await transaction(ctx, (tx) => selectReportingPoint(tx, organisationId))
  if (!entry || entry.needsVerification || isStale(entry.lastVerified, ctx.now())) return null
  return entry.channels.flatMap((channel) => (channel.type === 'phone' ? [channel.value] : []))[0] ?? null
}
