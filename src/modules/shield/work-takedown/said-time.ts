// SPDX-License-Identifier: EUPL-1.2

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** '3 days', '5 hours', '20 minutes': in the largest part of which there are two. */
export function saidTime(
  milliseconds: number,
  say: (unit: 'minutes' | 'hours' | 'days', values: { count: number }) => string,
): string {
  if (milliseconds >= 2 * day) return say('days', { count: Math.round(milliseconds / day) })
  if (milliseconds >= 2 * hour) return say('hours', { count: Math.round(milliseconds / hour) })
  return say('minutes', { count: Math.round(milliseconds / minute) })
}
