// SPDX-License-Identifier: EUPL-1.2

/** What keeps published figures from telling about a person. A change is a new version, and holds from the next release on. */
export interface Policy {
  version: string
  /** No cell of fewer persons is shown, none included. */
  least: number
  /** Shown counts are rounded to a multiple of this. */
  roundTo: number
  /**
   * How many persons must lie between the lowest and the highest count that anybody can work out of a hidden cell, from all that
   * was ever published. Never less than `least`: a small cell could then still be one of `least`.
   */
  width: number
  /** A week is published when it has been over for so many days: what is confirmed in them is counted in it. */
  ripensDays: number
  /** Damage is shown rounded to so many cents… */
  roundLossTo: number
  /** …and only where one report is no more than this part of it. */
  mostOfOne: number
}

export const policy: Policy = {
  version: '2026-1',
  least: 10,
  roundTo: 5,
  width: 10,
  ripensDays: 8,
  roundLossTo: 100_000,
  mostOfOne: 0.5,
}

export function rounded(count: number, { roundTo }: Pick<Policy, 'roundTo'>): number {
  return Math.round(count / roundTo) * roundTo
}
