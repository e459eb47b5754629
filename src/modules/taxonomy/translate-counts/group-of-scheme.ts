// SPDX-License-Identifier: EUPL-1.2
import type { Counting } from '../commentary/commentary.ts'

export const schemeGroups = ['dutch', 'abroad', 'lists'] as const
export type SchemeGroup = (typeof schemeGroups)[number]

/** Where a scheme stands in the table: by who counts, or among the lists that count nothing. */
export function groupOf(counting: Counting | undefined): SchemeGroup {
  if (!counting || counting.unit === 'nothing') return 'lists'
  return counting.country === 'nl' ? 'dutch' : 'abroad'
}
