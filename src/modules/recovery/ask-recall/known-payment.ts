// SPDX-License-Identifier: EUPL-1.2

/** What the reporter stated of the payment. Accounts in canonical form; '' or null: not stated. */
export interface KnownPayment {
  from: string
  to: string
  amountInCents: number | null
  /** ISO day on which it happened. */
  day: string | null
  /** The hour of that day, '0' to '23'. */
  hour?: string
}
