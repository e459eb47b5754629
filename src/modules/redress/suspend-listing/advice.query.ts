// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import type { StandingListing } from '#modules/identifiers'
import { countEarlier, type Objection } from '../objection/objection.store.ts'
import { suspensionPolicy } from './suspension-policy.data.ts'
import { adviceOf, type PolicyRow, type SuspensionFacts } from './suspension-policy.ts'

/** What only a person can see. */
export interface Seen {
  isPopular: boolean | null
  isContentPresent: boolean | null
}

export type AdvisedListing = Pick<StandingListing, 'kind' | 'canonical' | 'listedAt'> & { verifiedReports: number }

/** What the policy says about suspending this listing while this objection is looked into. */
export async function askPolicy(
  tx: Tx,
  objection: Objection,
  listing: AdvisedListing,
  seen: Seen,
  now: Date,
): Promise<{ facts: SuspensionFacts; row: PolicyRow }> {
  const isSame = objection.kind === listing.kind && objection.canonical === listing.canonical
  const facts: SuspensionFacts = {
    kind: listing.kind,
    isProven: objection.provenAt !== null && isSame,
    listedDays: Math.floor((now.getTime() - listing.listedAt.getTime()) / 86_400_000),
    ...seen,
    verifiedReports: listing.verifiedReports,
    upheldBefore: (await countEarlier(tx, objection)).upheld,
  }
  return { facts, row: adviceOf(facts, suspensionPolicy) }
}
