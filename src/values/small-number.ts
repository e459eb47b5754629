// SPDX-License-Identifier: EUPL-1.2

/** Below this a count could point at a person. */
export const smallestShown = 5

/** A count as it may be published; null: fewer than five, none included. */
export function suppressSmall(count: number): number | null {
  return count < smallestShown ? null : count
}
