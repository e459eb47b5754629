// SPDX-License-Identifier: EUPL-1.2
import type { Part } from '#modules/statistics'

export interface Member extends Part {
  /** The value itself, where `values` has everything under it too. */
  value: string
}

/** Something that came more often than chance allows: reports that have all of these at once. */
export interface Alarm {
  members: readonly Member[]
  /** First day of the run, counted as the caller counts days. */
  since: number
  reports: number
  expected: number
  /** So many reports would have been just too few. */
  limit: number
  /** How far above its threshold, as a natural logarithm: at nothing, one in `falseAlarmsOfDay` days by chance. */
  above: number
}

/** Over all series together, on a day without surges: measured, decision 0055. */
const falseAlarmsOfDay = 1.5 / 30

/** 0 to 1: the chance that on a day without surges nothing of all that is watched comes so far. */
export function confidenceOf({ above }: Alarm): number {
  return Math.round(Math.exp(-falseAlarmsOfDay * Math.exp(-above)) * 1000) / 1000
}
