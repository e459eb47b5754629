// SPDX-License-Identifier: EUPL-1.2

/**
 * ISO date from which a watch may tell that others have something: the Monday after they got it. Everything of one week is told at
 * once, so that whoever looks every hour learns no moment.
 */
export function tellElsewhereFrom(at: Date): string {
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))
  day.setUTCDate(day.getUTCDate() + 7 - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
