// SPDX-License-Identifier: EUPL-1.2
/** How often codes of a contact may be asked for: enough for whoever calls with people all day, far too few to try out numbers. */
export const most = { hour: 12, day: 40, organisation: 200 }

/** Whole months between two moments, as somebody would say it; 0: less than one. */
export function monthsBetween(before: Date, now: Date): number {
  const months = (now.getUTCFullYear() - before.getUTCFullYear()) * 12 + now.getUTCMonth() - before.getUTCMonth()
  return Math.max(0, now.getUTCDate() < before.getUTCDate() ? months - 1 : months)
}
