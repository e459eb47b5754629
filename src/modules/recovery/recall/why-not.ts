// SPDX-License-Identifier: EUPL-1.2
import { hoursForRecall } from './clocks.ts'
import type { Payment } from './stored-recall.ts'

/** Why the banks are not asked about a payment. */
export type WhyNot = 'inFuture' | 'tooOld' | 'sameAccount'

const hour = 3_600_000

/** What stands in the way of asking about this payment now, whatever the banks are; null: nothing. */
export function whyNotNow({ fromAccount, toAccount, paidAt }: Payment, now: Date): WhyNot | null {
  const age = now.getTime() - paidAt.getTime()
  // Whoever says "around three" at a quarter to three is not wrong.
  if (age < -hour) return 'inFuture'
  if (age > hoursForRecall * hour) return 'tooOld'
  return fromAccount === toAccount ? 'sameAccount' : null
}
