// SPDX-License-Identifier: EUPL-1.2

/** The last `length` months until this day ('2026-11-30'), the oldest first, each with its number; 0 where nothing was counted. */
export function lastMonths(
  counted: readonly { month: string; reports: number }[],
  today: string,
  length = 12,
): { month: string; reports: number }[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const reports = new Map(counted.map((one) => [one.month, one.reports]))
  return Array.from({ length }, (_, back) => {
    const at = new Date(Date.UTC(year, month - length + back, 1)).toISOString().slice(0, 7)
    return { month: at, reports: reports.get(at) ?? 0 }
  })
}
