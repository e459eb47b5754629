// SPDX-License-Identifier: EUPL-1.2

/** A request as it is shown to be printed. It is kept nowhere. */
export interface NameRequest {
  name: string
  own: string
  other: string
  amount: string
  day: string
  complaint: string
}
