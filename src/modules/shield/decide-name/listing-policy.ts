// SPDX-License-Identifier: EUPL-1.2
import type { NameStep } from '../name/name.ts'

/**
 * Under which rules a name comes on the list. A decision names the version; change anything here and raise it. Nothing is listed without a
 * person unless `fastLane` says so, and it speaks of partners only (see the folder of trusted partners).
 */
export const listingPolicy = {
  version: 1,
  /** Days on the list when nobody says otherwise, and at most: a phishing site lives short, and the name is somebody else's after it. */
  usualDays: 30,
  mostDays: 365,
  /** Days after which a person looks again at what is still listed. */
  reviewAfterDays: 14,
  /** Seconds for which a resolver may keep an answer: how long a withdrawal takes at most. */
  ttlSeconds: 60,
} as const

/** Grounds that the authority can choose. Drafts until a jurist of the authority adopts them. */
export const shieldGrounds = {
  politiewet: 'Artikel 3 Politiewet 2012: handhaving van de rechtsorde en hulp aan wie die nodig heeft',
  besluit: 'Eigen besluit van deze organisatie',
} as const
export type ShieldGround = keyof typeof shieldGrounds

export function isGround(text: unknown): text is ShieldGround {
  return typeof text === 'string' && Object.hasOwn(shieldGrounds, text)
}

/** Steps after which the name is on the list. */
export function isListing(step: NameStep): boolean {
  return step === 'list' || step === 'resume'
}
