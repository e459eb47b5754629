// SPDX-License-Identifier: EUPL-1.2

/** The first of these moments; null when none has come. */
export function earliest(moments: readonly (Date | null)[]): Date | null {
  const times = moments.flatMap((moment) => moment?.getTime() ?? [])
  return times.length === 0 ? null : new Date(Math.min(...times))
}
