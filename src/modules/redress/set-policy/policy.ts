// SPDX-License-Identifier: EUPL-1.2
import { promisedDays } from '../objection/promised-days.ts'

/** What an authority decided beforehand about objections against its listings. */
export interface RedressPolicy {
  organisationId: string
  /** Working days, at most what everybody is promised. */
  decideWithinDays: number
  /** After clearing somebody: for how long reports of before cannot list the same again. */
  guardDays: number
}

/** As long as an authority stored nothing else: the promise, and a guard for as long as reports are kept. */
export function usualPolicy(organisationId: string): RedressPolicy {
  return { organisationId, decideWithinDays: promisedDays, guardDays: 1_826 }
}
