// SPDX-License-Identifier: EUPL-1.2
import { durationUntil, measure as measured, type Measured } from '#modules/statistics'
import type { Measure, Outcome, RequestStatus } from '../request/request.ts'

export interface CountedRequest {
  barrier: string
  measure: Measure
  status: RequestStatus
  outcome: Outcome | null
  askedAt: Date
  decidedAt: Date | null
  inForceAt: Date | null
  /** When it was over without being in force: refused, or taken back. */
  endedAt: Date | null
}

/** What came of requests. The outcomes and what is open add up to `asked`. */
export interface RequestCounts {
  asked: number
  /** Carried out by whoever was asked: done, and done in part. */
  done: number
  partly: number
  /** It was there before we asked: not our doing. */
  already: number
  refused: number
  impossible: number
  /** Taken back before it was in force. */
  withdrawn: number
  open: number
  /** From asking to a decision, whatever it is, in seconds; null: fewer than ten requests. */
  untilDecided: Measured | null
  /** From asking to being in force. Refused ones count as never: with half of them refused there is no median. */
  untilInForce: Measured | null
}

/**
 * Counts of these requests at this moment. What is open counts for as long as it is open, what was taken back until then (Kaplan and Meier), so that slow
 * answers that have not come yet do not make us look quick.
 */
export function countsOf(requests: readonly CountedRequest[], now: Date): RequestCounts {
  const of = (outcome: Outcome) => requests.filter((one) => one.inForceAt !== null && one.outcome === outcome).length
  const refused = (outcome: Outcome) =>
    requests.filter((one) => one.status === 'refused' && one.outcome === outcome).length
  const isBack = ({ status, inForceAt }: CountedRequest) =>
    inForceAt === null && ['withdrawn', 'to-lift', 'lifted'].includes(status)
  const withdrawn = requests.filter(isBack).length
  const counted = {
    done: of('done'),
    partly: of('partly'),
    already: of('already'),
    refused: refused('refused'),
    impossible: refused('impossible'),
    withdrawn,
  }
  const over = Object.values(counted).reduce((sum, n) => sum + n, 0)
  const until = (at: (one: CountedRequest) => Date | null) =>
    measured(requests.map((one) => durationUntil(one.askedAt, at(one), isBack(one) ? (one.endedAt ?? now) : now)))
  return {
    asked: requests.length,
    ...counted,
    open: requests.length - over,
    untilDecided: until(({ decidedAt }) => decidedAt),
    untilInForce: until(({ inForceAt }) => inForceAt),
  }
}
