// SPDX-License-Identifier: EUPL-1.2
import { disclosurePolicy, protectCells, rounded } from '#modules/statistics'
import { ends, isStillOpen } from '../outcome/standing.ts'
import type { FlowInput } from './outcome-counts.ts'
import { cellOf, flowSystem, hasTimes, moments, valuesOf } from './flow-system.ts'
import { endedBy, type Followed, followedUntil, incidence, medianOf } from './incidence.ts'

/** How it ended after so many months, in whole percents; null: not shown; 'not-yet': nothing was followed so long. */
export interface ShownTimes {
  /** By end ('ended': in whatever way), in the order of `moments`. */
  shares: Record<string, (number | 'not-yet' | null)[]>
  /** Months after which half had ended; 'not-half': more than half is open; null: too few. */
  median: number | 'not-half' | null
}

/** What may be seen of a flow: of each cell its number, or null where it is hidden. */
export interface ShownFlow {
  cells: Record<string, number | null>
  forms: string[]
  regions: string[]
  periods: string[]
  hasBundled: boolean
  /** null: how long things took was not said of all of them. */
  times: ShownTimes | null
}

/**
 * As everybody may see it: no cell of fewer than ten, rounded to five, and so much more hidden that nobody works one out. `hiddenBefore`: what an earlier
 * version of the same table hid stays hidden, or both together would tell. Where something cannot be protected nothing is shown.
 */
export function protectedFlow(input: FlowInput, hiddenBefore: readonly string[] = []): ShownFlow {
  const system = flowSystem(input)
  const before = new Map(hiddenBefore.filter((cell) => system.cells.has(cell)).map((cell) => [cell, 'hidden' as const]))
  const { hidden, unprotected } = protectCells({ ...system, before }, disclosurePolicy)
  const isShown = (cell: string) => unprotected.length === 0 && !hidden.has(cell)
  return shownFlow(input, isShown, (n) => rounded(n, disclosurePolicy))
}

/** As police and prosecutor see it, who know each complaint: exact, nothing hidden. */
export function exactFlow(input: FlowInput): ShownFlow {
  return shownFlow(
    input,
    () => true,
    (n) => n,
  )
}

function shownFlow(input: FlowInput, isShown: (cell: string) => boolean, say: (n: number) => number): ShownFlow {
  const { cells } = flowSystem(input)
  return {
    cells: Object.fromEntries([...cells].map(([cell, n]) => [cell, isShown(cell) ? say(n) : null])),
    forms: valuesOf(input, 'form'),
    regions: valuesOf(input, 'region'),
    periods: valuesOf(input, 'period'),
    hasBundled: input.bundled !== null,
    times: timesOf(input, isShown),
  }
}

function timesOf(input: FlowInput, isShown: (cell: string) => boolean): ShownTimes | null {
  if (!hasTimes(input)) return null
  const followed = input.items.map(
    ({ months, standing, n }): Followed => ({ time: months ?? 0, end: isStillOpen(standing) ? null : standing, n }),
  )
  const steps = incidence(followed)
  const until = followedUntil(followed)
  // A share tells how many there were: it is said only where that count is shown.
  const percent = (end: string, months: number) => {
    if (until < months) return 'not-yet'
    const mayBeSaid = isShown('all/submitted') && isShown(cellOf.within(end, months))
    return mayBeSaid ? Math.round(100 * endedBy(steps, months, end === 'ended' ? null : end)) : null
  }
  const canSay = isShown('all/submitted') && isShown('all/ended')
  return {
    shares: Object.fromEntries(['ended', ...ends].map((end) => [end, moments.map((months) => percent(end, months))])),
    median: canSay ? (medianOf(steps) ?? 'not-half') : null,
  }
}
