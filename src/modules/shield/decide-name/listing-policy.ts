// SPDX-License-Identifier: EUPL-1.2
import type { NameStep } from '../name/name.ts'

/**
 * Under which rules a name comes on the list. A decision names the version; change anything here and raise it. Two people list, on whatever ground,
 * unless `fastLane` says so, and it speaks of partners only (see the folder of trusted partners).
 */
export const listingPolicy = {
  version: 4,
  /** Days on the list when nobody says otherwise, and at most: a phishing site lives short, and the name is somebody else's after it. */
  usualDays: 30,
  mostDays: 365,
  /** Days after which a person looks again at what is still listed. */
  reviewAfterDays: 14,
  /** What one person took off the list comes back after so many days, unless a second one decided: as with a warning about an account. */
  suspendedDays: 7,
  /** Heard of so often, what one person judged harmless is shown to colleagues, for so many days. */
  clearedSeen: 5,
  clearedDays: 14,
  /** Seconds for which a resolver may keep an answer: how long a withdrawal takes at most. */
  ttlSeconds: 60,
  /** The only listing without a person: on the word of a trusted partner (`trusted-partner/fast-lane.ts`). */
  fastLane: {
    /** Names a day on one partner's word, whatever its own quota says. */
    mostPerDay: 500,
    /** A shorter time than a person gives. */
    days: 7,
    /** The lane is lost when more than this share was turned around by a person, at the low end of its interval or with so many that chance is no excuse. */
    bound: 0.02,
    mostOverturned: 3,
  },
  /** When a name goes off the list as soon as its owner shows that it is theirs (`unblock/interim.ts`). */
  unblock: {
    /** People led to the warning in a day. */
    muchVisitedADay: 1_000,
  },
} as const

/** Grounds that the authority can choose. Drafts until a jurist of the authority adopts them. */
export const shieldGrounds = {
  politiewet: 'Artikel 3 Politiewet 2012: handhaving van de rechtsorde en hulp aan wie die nodig heeft',
  besluit: 'Eigen besluit van deze organisatie',
} as const
/** The ground of what is listed by the rule for partners. */
export const partnerGround = 'politiewet'

export type ShieldGround = keyof typeof shieldGrounds

export function isGround(text: unknown): text is ShieldGround {
  return typeof text === 'string' && Object.hasOwn(shieldGrounds, text)
}

/** Steps by which a person puts it on the list, which take two. */
export function isListing(step: NameStep): boolean {
  return step === 'list' || step === 'resume'
}
