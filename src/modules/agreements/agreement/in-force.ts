// SPDX-License-Identifier: EUPL-1.2
import { dutchDay } from '#values'
import type { Agreement, AgreementStatus } from './agreement.ts'

/** Why nothing may be shared under an agreement, from nearest to farthest from being allowed. */
export const whyMissing = [
  'cap-reached',
  'dpia-overdue',
  'suspended',
  'not-started',
  'not-signed',
  'expired',
  'ended',
  'no-agreement',
] as const
export type WhyMissing = (typeof whyMissing)[number]

export type Standing = Pick<
  Agreement,
  'status' | 'startsOn' | 'endsOn' | 'dpiaReviewOn' | 'sampleCap' | 'sampleCounted'
>

const byStatus: Record<Exclude<AgreementStatus, 'active'>, WhyMissing> = {
  draft: 'not-signed',
  suspended: 'suspended',
  ended: 'ended',
  dropped: 'no-agreement',
}

/** Null when it is in force at this moment. A function of the moment: nobody has to run anything for the stop. */
export function whyNotInForce(agreement: Standing, at: Date): WhyMissing | null {
  const day = dutchDay(at)
  if (agreement.status === 'ended' || agreement.status === 'dropped') return byStatus[agreement.status]
  if (agreement.endsOn <= day) return 'expired'
  if (agreement.status !== 'active') return byStatus[agreement.status]
  if (day < agreement.startsOn) return 'not-started'
  if (isDpiaOverdue(agreement, day)) return 'dpia-overdue'
  return sampleLeft(agreement) === 0 ? 'cap-reached' : null
}

export function isInForce(agreement: Standing, at: Date): boolean {
  return whyNotInForce(agreement, at) === null
}

/** How many items may still be shared; null: no cap. */
export function sampleLeft({
  sampleCap,
  sampleCounted,
}: Pick<Agreement, 'sampleCap' | 'sampleCounted'>): number | null {
  return sampleCap === null ? null : Math.max(0, sampleCap - sampleCounted)
}

export function isDpiaOverdue({ dpiaReviewOn }: Pick<Agreement, 'dpiaReviewOn'>, day: string): boolean {
  return dpiaReviewOn === null || dpiaReviewOn < day
}

/** Of several reasons the one that says most: what one could still repair comes before what is over. */
export function nearestReason(reasons: readonly WhyMissing[]): WhyMissing {
  return whyMissing.find((reason) => reasons.includes(reason)) ?? 'no-agreement'
}
