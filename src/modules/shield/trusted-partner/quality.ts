// SPDX-License-Identifier: EUPL-1.2

/** A share with its interval: `low` and `high` hold the true share 95 times in 100. */
export interface Share {
  part: number
  whole: number
  share: number
  low: number
  high: number
}

/** Two-sided 95% of the normal distribution. */
const z = 1.959964

/** A share with the interval of Wilson (1927), which holds for small numbers and at 0 and 1 too. Null of nothing. */
export function shareOf(part: number, whole: number): Share | null {
  if (whole === 0) return null
  const share = part / whole
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const half = (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  return {
    part,
    whole,
    share,
    low: Math.min(share, Math.max(0, middle - half)),
    high: Math.max(share, Math.min(1, middle + half)),
  }
}

/**
 * Whether a partner's fast lane is over: the overturned share is more than `bound` even at the low end of its interval, or there are so many
 * overturned already that chance is no excuse.
 */
export function losesFastLane(
  { overturned, decided }: { overturned: number; decided: number },
  { bound, mostOverturned }: { bound: number; mostOverturned: number },
): boolean {
  const share = shareOf(overturned, decided)
  return share !== null && (share.low > bound || (share.share > bound && overturned >= mostOverturned))
}
