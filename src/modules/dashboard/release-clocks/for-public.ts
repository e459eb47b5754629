// SPDX-License-Identifier: EUPL-1.2
import type { Measured } from '#modules/statistics'

/**
 * A clock as everybody may see it: its number down to tens, shares to whole percents, times to whole minutes, so that nobody who knows
 * one report finds its times in it.
 */
export function forPublic(measured: Measured | null): Measured | null {
  if (measured === null) return null
  const { count, median, nineInTen, openAfterDay, within } = measured
  return {
    count: Math.floor(count / 10) * 10,
    median: minutes(median),
    nineInTen: minutes(nineInTen),
    openAfterDay: percents(openAfterDay),
    within: { hour: percents(within.hour), fourHours: percents(within.fourHours), day: percents(within.day) },
  }
}

function minutes(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds / 60) * 60
}

function percents(share: number): number {
  return Math.round(share * 100) / 100
}
