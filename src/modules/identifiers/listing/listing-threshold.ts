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
  /** A person took it down: declined, suspended or withdrew it. */
  endedByPerson: boolean
  /** Two people of the authority stand for it with evidence of their own. */
  isOnEvidence: boolean
  /** A person of the authority published it, not its policy. */
  isByPerson: boolean
  /** It waits for a person to look. */
  needsReview: boolean
  /** It is in force and waits so for longer than anybody may need. */
  isUnanswered: boolean
  /** Somebody was cleared since it was published: what was known before weighs nothing. */
  isCleared: boolean
}

export interface Situation {
  policy: ThresholdPolicy
  /** Distinct reports that are verified, not dropped, and in which somebody said a role that may list. Others are in no field here. */
  verifiedReports: number
  /** The authority itself received, and confirmed, one of those. */
  hasOwnReport: boolean
  /** It is counted again because reports grew too old, not because somebody took one back. */
  isAged: boolean
  /** Its authority made another policy since somebody last looked. */
  isOtherPolicy: boolean
  isProtected: boolean
  latest: LatestListing | null
}

/** `question`: it stays, and a person looks within the hour; `answer`: that is needed no more; `count`: nothing but the number changes. */
export type Consequence =
  | 'propose'
  | 'activate'
  | 'suspend'
  | 'resume'
  | 'decline'
  | 'withdraw'
  | 'question'
  | 'answer'
  | 'count'
  | 'none'

/**
 * What follows from the counts. A rule proposes and takes down; it puts up only what the authority's policy allows, and never against a person: what
 * somebody declined or withdrew comes back as a proposal, and only when more reports came. A warning that the authority confirmed on its own ground is
 * lifted by no reporter: a person looks at it.
 */
export function consequenceOf(situation: Situation): Consequence {
  const { policy, verifiedReports, isProtected, latest } = situation
  const isEnough = verifiedReports >= policy.minimumReports
  switch (latest?.status) {
    case 'proposed':
      if (isProtected) return 'decline'
      if (isEnough) return latest.isOnEvidence && policy.isAutomatic ? 'activate' : 'none'
      return latest.isOnEvidence && verifiedReports > 0 ? 'none' : 'decline'
    case 'active':
      if (isProtected) return 'withdraw'
      return isEnough ? ofEnough(situation, latest) : ofTooFew(situation, latest)
    case 'suspended':
      if (isProtected) return 'withdraw'
      return isEnough && policy.isAutomatic && !latest.endedByPerson ? 'resume' : 'none'
    default:
      return ofEnded(situation, latest)
  }
}

/** Whether a warning in force rests on what the authority itself confirmed, so that it holds with fewer reports than its policy asks. */
export function standsOnOwnGround({ latest, hasOwnReport }: Pick<Situation, 'latest' | 'hasOwnReport'>): boolean {
  if (latest?.status !== 'active' || latest.isCleared) return false
  return latest.isOnEvidence || (latest.isByPerson && hasOwnReport)
}

function ofEnough({ policy, verifiedReports }: Situation, latest: LatestListing): Consequence {
  if (latest.needsReview) return 'answer'
  return latest.verifiedReports < policy.minimumReports ? counted(verifiedReports, latest) : 'none'
}

function ofTooFew(situation: Situation, latest: LatestListing): Consequence {
  const { verifiedReports, isAged, isOtherPolicy } = situation
  const { isOnEvidence } = latest
  const isFewer = verifiedReports < latest.verifiedReports
  if (!standsOnOwnGround(situation)) return 'suspend'
  if (isFewer && isAged && !isOnEvidence) return 'suspend'
  if (latest.isUnanswered && !(isOnEvidence && verifiedReports > 0)) return 'suspend'
  if (isFewer || (isOtherPolicy && !isOnEvidence)) return 'question'
  return counted(verifiedReports, latest)
}

/** The number follows the reports down: what was inflated when a person decided keeps no later report from counting. */
function ofEnded({ policy, verifiedReports, isProtected }: Situation, latest: LatestListing | null): Consequence {
  if (latest && verifiedReports < latest.verifiedReports) return 'count'
  if (isProtected || verifiedReports < policy.minimumReports) return 'none'
  const isMore = latest === null || verifiedReports > latest.verifiedReports
  if (latest?.status === 'expired' && !isMore) return 'none'
  if (!latest?.endedByPerson) return policy.isAutomatic ? 'activate' : 'propose'
  return isMore ? 'propose' : 'none'
}

function counted(verifiedReports: number, latest: LatestListing): 'count' | 'none' {
  return verifiedReports === latest.verifiedReports ? 'none' : 'count'
}
