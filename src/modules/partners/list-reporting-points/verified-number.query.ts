// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { formatPhone, isFictionNumber, parsePhone } from '#values'
import { type FraudDesk, selectFraudDesks } from '../keep-fraud-desks/fraud-desk.store.ts'
import { isStale, type ReportingPoint } from '../reporting-point/reporting-point.ts'
import { selectPointsOf } from '../reporting-point/reporting-point.store.ts'
import { shownNumber } from '../reporting-point/shown-numbers.ts'

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
 * The phone number of a partner: of its fraud desk, else of the entry of the register that it keeps. Null when there is none, or when nobody compared
 * it with its source in the last six months: a wrong number costs somebody their money.
 */
export async function verifiedNumberOf(ctx: Context, organisationId: string): Promise<VerifiedNumber | null> {
  return (await verifiedNumbersOf(ctx, [organisationId])).get(organisationId) ?? null
}

/** The same of many at once, for whoever has somebody waiting on the phone; without those that have none. */
export async function verifiedNumbersOf(
  ctx: Context,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, VerifiedNumber>> {
  const [desks, entries] = await transaction(ctx, async (tx) => [
    await selectFraudDesks(tx, organisationIds),
    await selectPointsOf(tx, organisationIds),
  ])
  return new Map(
    organisationIds.flatMap((id): [string, VerifiedNumber][] => {
      const desk = desks.find(({ organisationId }) => organisationId === id)
      const number = numberFrom(desk, entries.get(id), ctx.now())
      return number ? [[id, number]] : []
    }),
  )
}

function numberFrom(desk: FraudDesk | undefined, entry: ReportingPoint | undefined, now: Date): VerifiedNumber | null {
  if (desk && !isStale(desk.verifiedOn, now)) {
    const { phone, verifiedBy, verifiedOn } = desk
    return { phone: formatPhone(phone), verifiedBy, verifiedOn, isInvented: isFictionNumber(phone) }
  }
  const phone = entry && shownNumber(entry, now)
  if (!entry?.lastVerified || !phone) return null
  const parsed = parsePhone(phone)
  const isInvented = parsed.ok && isFictionNumber(parsed.value.canonical)
  return { phone, verifiedBy: null, verifiedOn: entry.lastVerified, isInvented }
}
