// SPDX-License-Identifier: EUPL-1.2
// Numbers only, counted over everything: nothing about people, and nothing that was reported.
import { asSystem, type Context } from '#foundation/access'
import { listingTimes } from '#modules/identifiers'
import { siteTimes } from '#modules/shield'
import { noticeTimes } from '#modules/sharing'
import { durationUntil, measure } from '#modules/statistics'
import type { ProtectionClocks } from './clocks.ts'
import { earliest } from './earliest-date.ts'

/** About what was first reported in so many days. */
export const clockDays = 90
/** Milliseconds for which a counted clock is told again. */
const keptFor = 60_000

const kept = new WeakMap<object, { until: number; clocks: Promise<ProtectionClocks> }>()

/** How long it takes from a report to the protection that follows from it; null where there are too few to say. */
export function protectionClocks(ctx: Context): Promise<ProtectionClocks> {
  const now = ctx.now().getTime()
  const known = kept.get(ctx.db)
  if (known && known.until > now && known.until <= now + keptFor) return known.clocks
  const clocks = countClocks(ctx)
  kept.set(ctx.db, { until: now + keptFor, clocks })
  // A fault is not told again.
  clocks.catch(() => kept.delete(ctx.db))
  return clocks
}

/** Counts them now. */
export async function countClocks(ctx: Context): Promise<ProtectionClocks> {
  const system = asSystem(ctx, 'dashboard.protection-clocks')
  const now = ctx.now()
  const since = new Date(now.getTime() - clockDays * 86_400_000)
  const [listings, notices, sites] = await Promise.all([
    listingTimes(system, since),
    noticeTimes(system, since),
    siteTimes(system, since),
  ])
  const told = listings.map(({ bankThresholdIds, ...one }) => ({
    ...one,
    isDue: bankThresholdIds.length > 0,
    toldAt: earliest(bankThresholdIds.map((id) => notices.get(id) ?? null)),
  }))
  const until = (from: Date, to: Date | null) => durationUntil(from, to, now)
  return {
    first: measure([
      ...told.map(({ reportedAt, listedAt, toldAt }) => until(reportedAt, earliest([listedAt, toldAt]))),
      ...sites.map(({ receivedAt, servedAt, goneAt }) => until(receivedAt, earliest([servedAt, goneAt]))),
    ]),
    check: measure(told.map(({ reportedAt, listedAt }) => until(reportedAt, listedAt))),
    bank: measure(told.filter(({ isDue }) => isDue).map(({ reportedAt, toldAt }) => until(reportedAt, toldAt))),
    list: measure(sites.map(({ receivedAt, servedAt }) => until(receivedAt, servedAt))),
    gone: measure(sites.filter(({ isToGo }) => isToGo).map(({ receivedAt, goneAt }) => until(receivedAt, goneAt))),
  }
}
