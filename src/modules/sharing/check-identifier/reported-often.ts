// SPDX-License-Identifier: EUPL-1.2

/** A number of reports is told as "so many or more": an exact one would show a fraudster each report that comes in. */
const steps = [3, 5, 10, 25, 50, 100, 250] as const

/** The highest step that was reached; null below the first. At most 250, so that it fits a byte. */
export function reportedAtLeast(reports: number): number | null {
  return steps.findLast((step) => step <= reports) ?? null
}
