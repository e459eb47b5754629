// SPDX-License-Identifier: EUPL-1.2
import type { Commentary, Counting } from '../commentary/commentary.ts'
import type { Mapping } from '../edition/concept.ts'

export const schemeGroups = ['dutch', 'abroad', 'lists'] as const
export type SchemeGroup = (typeof schemeGroups)[number]

/** Where a scheme stands in the table: by the party that counts, or among the lists that count nothing. */
export function groupOf(counting: Counting | undefined): SchemeGroup {
  if (!counting || counting.unit === 'nothing') return 'lists'
  return counting.country === 'nl' ? 'dutch' : 'abroad'
}

/** Mappings to organisations in the Netherlands, then to others that count, then to lists. */
export function dutchFirst(mappings: readonly Mapping[], counting: Commentary['counting']): Mapping[] {
  const place = ({ scheme }: Mapping) => schemeGroups.indexOf(groupOf(counting[scheme]))
  return mappings.toSorted((a, b) => place(a) - place(b))
}
