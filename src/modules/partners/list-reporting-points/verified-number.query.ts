// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { formatPhone, isFictionNumber, parsePhone } from '#values'
import { selectFraudDesk } from '../keep-fraud-desks/fraud-desk.store.ts'
import { isStale } from '../reporting-point/reporting-point.ts'
import { selectReportingPoint } from '../reporting-point/reporting-point.store.ts'

export interface VerifiedNumber {
  /** As one reads it out. */
  phone: string
  /** Which department compared it with its source; null: the register does not say. */
  verifiedBy: string | null
  /** 'yyyy-mm-dd' */
  verifiedOn: string
  /** Kept free for fiction: it is nobody's. */
  isInvented: boolean
}

/**
 * The phone number of a partner: of its fraud desk, else of the entry of the register that has its id. Null when there is none, or when nobody compared
 * it with its source in the last six months: a wrong number costs somebody their money.
 */
export async function verifiedNumberOf(ctx: Context, organisationId: string): Promise<VerifiedNumber | null> {
  const [desk, entry] = await transaction(ctx, async (tx) => [
    await selectFraudDesk(tx, organisationId),
    await selectReportingPoint(tx, organisationId),
  ])
  if (desk && !isStale(desk.verifiedOn, ctx.now())) {
    const { phone, verifiedBy, verifiedOn } = desk
    return { phone: formatPhone(phone), verifiedBy, verifiedOn, isInvented: isFictionNumber(phone) }
  }
  if (!entry?.lastVerified || entry.needsVerification || isStale(entry.lastVerified, ctx.now())) return null
  // The emergency number is nobody's own.
  const phone = entry.channels
    .flatMap((channel) => (channel.type === 'phone' ? [channel.value] : []))
    .find((value) => value !== '112')
  if (phone === undefined) return null
  const parsed = parsePhone(phone)
  const isInvented = parsed.ok && isFictionNumber(parsed.value.canonical)
  return { phone, verifiedBy: null, verifiedOn: entry.lastVerified, isInvented }
}
