// SPDX-License-Identifier: EUPL-1.2

/** How long something took; or how long it has been open, when it is not over (`isOver` false). Any unit, the same for all. */
export interface Duration {
  time: number
  isOver: boolean
}

/** From `time` on this share is still open. */
export interface Step {
  time: number
  open: number
  /** How many were still followed just before. */
  atRisk: number
}

/**
 * The estimate of Kaplan and Meier (1958): which share is still open after a time, also counting what is not over yet, for as long as it was
 * followed. Steps in the order of time, only where something ended. At equal times, what ended counts before what is still open.
 */
export function stillOpen(durations: readonly Duration[]): Step[] {
  const sorted = durations.toSorted((a, b) => a.time - b.time)
  const steps: Step[] = []
  let open = 1
  for (let at = 0; at < sorted.length; ) {
    const { time } = sorted[at] as Duration
    let next = at
    let ended = 0
    while (next < sorted.length && sorted[next]?.time === time) {
      if (sorted[next]?.isOver) ended++
      next++
    }
    const atRisk = sorted.length - at
    if (ended > 0) {
      open *= 1 - ended / atRisk
      steps.push({ time, open: ended === atRisk ? 0 : open, atRisk })
    }
    at = next
  }
  return steps
}

/** After which time a share (0.5: the median) is over; null while so many are not over yet that nobody can say. */
export function timeUntil(steps: readonly Step[], over: number): number | null {
  // A share that is exactly reached counts: rounding of the product must not hide it.
  return steps.find(({ open }) => open <= 1 - over + 1e-12)?.time ?? null
}

/** Which share is still open at a time. */
export function openAt(steps: readonly Step[], time: number): number {
  return steps.findLast((step) => step.time <= time)?.open ?? 1
}
