// SPDX-License-Identifier: EUPL-1.2
import type { ListingStatus } from './listing.ts'

/** What one authority stored for one kind of identifier. */
export interface ThresholdPolicy {
  /** Distinct verified reports that are needed before it is considered. */
  minimumReports: number
  /** True: the authority decided beforehand that reaching the threshold is enough. */
  isAutomatic: boolean
}

/** The newest listing of this authority for this identifier. */
export interface LatestListing {
  status: ListingStatus
  /** Verified reports when it last changed. */
  verifiedReports: number
  /** A person declined or withdrew it. */
  endedByPerson: boolean
}

export interface Situation {
  policy: ThresholdPolicy
  /** Distinct reports that are verified, not dropped, and with a role that may list. Unverified reports are in no field here. */
  verifiedReports: number
  isProtected: boolean
  latest: LatestListing | null
}

export type Consequence = 'propose' | 'activate' | 'suspend' | 'decline' | 'withdraw' | 'none'

/**
 * What follows from the counts. A rule proposes and takes down; it puts up only what the authority's policy allows, and
 * never against a person: what somebody declined or withdrew comes back as a proposal, and only when more reports came.
 */
export function consequenceOf({ policy, verifiedReports, isProtected, latest }: Situation): Consequence {
  const isEnough = verifiedReports >= policy.minimumReports
  switch (latest?.status) {
    case 'proposed':
      return isProtected || !isEnough ? 'decline' : 'none'
    case 'active':
      if (isProtected) return 'withdraw'
      return isEnough ? 'none' : 'suspend'
    case 'suspended':
      return isProtected ? 'withdraw' : 'none'
    default:
      if (isProtected || !isEnough) return 'none'
      if (latest?.status === 'expired' && verifiedReports <= latest.verifiedReports) return 'none'
      if (!latest?.endedByPerson) return policy.isAutomatic ? 'activate' : 'propose'
      return verifiedReports > latest.verifiedReports ? 'propose' : 'none'
  }
}
