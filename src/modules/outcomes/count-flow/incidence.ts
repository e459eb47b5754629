// SPDX-License-Identifier: EUPL-1.2

/** So many that ended in one way after a time, or were still open then. */
export interface Followed {
  /** Any unit, the same for all. */
  time: number
  /** How it ended; null: still open. */
  end: string | null
  n: number
}

export interface IncidenceStep {
  time: number
  /** How many were still followed just before. */
  atRisk: number
  /** Share that is open from here on. */
  open: number
  /** Share that had ended so by now. With `open` they add up to 1. */
  ended: ReadonlyMap<string, number>
}

/**
 * The estimate of Aalen and Johansen (1978): which share ended in each way after a time, also counting what is still open, for as long as it was followed.
 * Who was dismissed can no longer be prosecuted: counting them as still open, as Kaplan and Meier would for one end, makes each end look likelier than it is.
 * With one kind of end it is one minus Kaplan-Meier. Steps in the order of time; at equal times, ends count before what is still open.
 */
export function incidence(followed: readonly Followed[]): IncidenceStep[] {
  const byTime = [...Map.groupBy(followed, ({ time }) => time)].toSorted(([a], [b]) => a - b)
  let atRisk = followed.reduce((sum, { n }) => sum + n, 0)
  let open = 1
  let ended = new Map<string, number>()
  const steps: IncidenceStep[] = []
  for (const [time, group] of byTime) {
    const over = group.filter(({ end, n }) => end !== null && n > 0)
    const overCount = over.reduce((sum, { n }) => sum + n, 0)
    if (overCount > 0) {
      ended = new Map(ended)
      for (const { end, n } of over) ended.set(String(end), (ended.get(String(end)) ?? 0) + (open * n) / atRisk)
      open = overCount === atRisk ? 0 : open * (1 - overCount / atRisk)
      steps.push({ time, atRisk, open, ended })
    }
    atRisk -= group.reduce((sum, { n }) => sum + n, 0)
  }
  return steps
}

/** Which share had ended so (in whatever way: null) at a time. */
export function endedBy(steps: readonly IncidenceStep[], time: number, end: string | null = null): number {
  const step = steps.findLast((one) => one.time <= time)
  if (!step) return 0
  return end === null ? 1 - step.open : (step.ended.get(end) ?? 0)
}

/** After which time half had ended, in whatever way; null while so many are open that nobody can say. */
export function medianOf(steps: readonly IncidenceStep[]): number | null {
  // Exactly half counts: rounding of the product must not hide it.
  return steps.find(({ open }) => open <= 0.5 + 1e-12)?.time ?? null
}

/** The last time until which anything is followed: beyond it nothing can be said. */
export function followedUntil(followed: readonly Followed[]): number {
  return followed.reduce((most, { time, n }) => (n > 0 ? Math.max(most, time) : most), 0)
}
