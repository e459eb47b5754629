// SPDX-License-Identifier: EUPL-1.2
import type { Receiver } from '../policy/policy.ts'

export const thresholdStatuses = ['reached', 'retracted'] as const
export type ThresholdStatus = (typeof thresholdStatuses)[number]
export type ThresholdStep = 'reach' | 'retract'

/** Every allowed step. What was never reached has no status. */
export const thresholdSteps: Record<ThresholdStatus, Partial<Record<ThresholdStep, ThresholdStatus>>> = {
  reached: { retract: 'retracted' },
  retracted: { reach: 'reached' },
}

/** Who gets to know of a threshold without a decision about a listing. */
export type ThresholdReceiver = Exclude<Receiver, 'public'>

export interface ThresholdSituation {
  minimumReports: number
  /** Sources that count now. Unverified, dropped, old and guarded reports are in no field here. */
  counts: number
  isProtected: boolean
  /** What it tells stands on another ground too, so that fewer reports do not take it back. */
  isHeld: boolean
  /** Null: never reached. */
  status: ThresholdStatus | null
}

/** What follows from a count: no more than that it is reached or no longer is. */
export function thresholdStep({
  minimumReports,
  counts,
  isProtected,
  isHeld,
  status,
}: ThresholdSituation): ThresholdStep | null {
  const isReached = !isProtected && counts >= minimumReports
  if (isReached) return status === 'reached' ? null : 'reach'
  return status === 'reached' && (isProtected || !isHeld) ? 'retract' : null
}
