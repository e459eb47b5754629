// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Release } from '../release-figures/release.ts'
import { selectLastRelease, selectReleases, selectWithFourWeeks } from '../release-figures/release.store.ts'
import { blockOf, type Day } from '../tally/period.ts'
import { type PlannedRelease, plannedReleases } from './release-plan.ts'

export interface ListedRelease extends Release {
  /** Monday of the four weeks that it added too; null: it added only its week. */
  fourWeeks: Day | null
  /** It is the first one by its version of the rules that hide small numbers. */
  isNewPolicy: boolean
}

export interface ReleaseCalendar {
  /** Soonest first; none before the first release. */
  planned: PlannedRelease[]
  /** Newest first. */
  released: ListedRelease[]
  /** Ask for older ones with this `before`; null: these were the last. */
  next: number | null
}

/** What was released, from the one before `before`, and the `plan` releases that come. */
export function listCalendar(
  ctx: Context,
  part: { before?: number | undefined; limit: number; plan: number },
): Promise<ReleaseCalendar> {
  return transaction(ctx, async (tx) => {
    const found = await selectReleases(tx, part.before, part.limit + 1)
    const last = await selectLastRelease(tx)
    const shown = found.slice(0, part.limit)
    const whole = await selectWithFourWeeks(
      tx,
      shown.map(({ number }) => number),
    )
    return {
      planned: last ? plannedReleases(last, part.plan) : [],
      released: shown.map((release, at) => ({
        ...release,
        fourWeeks: whole.has(release.number) ? blockOf(release.week) : null,
        isNewPolicy: release.policy !== found[at + 1]?.policy,
      })),
      next: found.length > part.limit ? (shown.at(-1)?.number ?? null) : null,
    }
  })
}
