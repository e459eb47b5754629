// SPDX-License-Identifier: EUPL-1.2

const day = 86_400

/** The round of the dial in which all of this fits: a minute, ten minutes, an hour, a day, a week or four weeks; in seconds. */
export function roundOf(longest: number): number {
  return [60, 600, 3_600, day, 7 * day].find((round) => longest <= round) ?? 28 * day
}
