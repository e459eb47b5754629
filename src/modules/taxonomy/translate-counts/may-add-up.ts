// SPDX-License-Identifier: EUPL-1.2
import type { CountUnit } from '../commentary/commentary.ts'
import type { Mapping } from '../edition/concept.ts'

/** A category of another organisation, as it counts for one of our concepts. */
export interface Counted {
  mapping: Mapping
  unit: CountUnit
  /** Ids of the known traps of this category. */
  traps: readonly string[]
}

export const sumReasons = [
  'counts-nothing',
  'other-unit',
  'wider',
  'narrower',
  'other-thing',
  'nearly',
  'unsure',
  'trap',
  'two-surveys',
  'counted-twice',
  'one-scheme',
] as const
export type SumReason = (typeof sumReasons)[number]

/**
 * `no`: never add up. `compare`: side by side, each with its source; not added up. `only-if`: under the conditions that the
 * reasons say. There is no plain yes: no two counts are free of conditions.
 */
export type SumVerdict = 'no' | 'compare' | 'only-if'

export interface SumAnswer {
  verdict: SumVerdict
  /** At least one, the weightiest first. */
  reasons: SumReason[]
}

/** May the counts of two organisations under one concept be added up? The order of the two makes no difference. */
export function mayAddUp(a: Counted, b: Counted): SumAnswer {
  const both = [a, b]
  const is = (relation: Mapping['relation']) => both.some(({ mapping }) => mapping.relation === relation)
  const stops: SumReason[] = []
  if (both.some(({ unit }) => unit === 'nothing')) return { verdict: 'no', reasons: ['counts-nothing'] }
  const isOneScheme = a.mapping.scheme === b.mapping.scheme
  if (a.unit !== b.unit) stops.push('other-unit')
  if (both.some(({ traps }) => traps.length > 0)) stops.push('trap')
  if (is('broadMatch')) stops.push('wider')
  if (is('relatedMatch')) stops.push('other-thing')
  // Parts of one classification may together make the whole; parts of two classifications never do, and a part is in its whole already.
  const isAllParts = both.every(({ mapping }) => mapping.relation === 'narrowMatch')
  if (is('narrowMatch') && !(isOneScheme && isAllParts)) stops.push('narrower')
  if (both.some(({ mapping }) => mapping.confidence === 'low')) stops.push('unsure')
  if (stops.length > 0) return { verdict: 'no', reasons: stops }

  // Two surveys each estimate all that happened to anybody: what is in one is in the other.
  const isTwoSurveys = !isOneScheme && a.unit === 'people-asked'
  const softer: SumReason[] = [isTwoSurveys ? 'two-surveys' : isOneScheme ? 'one-scheme' : 'counted-twice']
  if (is('closeMatch')) softer.push('nearly')
  if (both.some(({ mapping }) => mapping.confidence === 'medium')) softer.push('unsure')
  const isPlain = !isTwoSurveys && (isOneScheme || softer.length === 1)
  return { verdict: isPlain ? 'only-if' : 'compare', reasons: softer }
}

/** What the count of another organisation is worth for our concept. */
export type CountUse = 'nothing' | 'same' | 'about' | 'wider' | 'narrower' | 'other'

export function useOf({ mapping, unit }: Counted): CountUse {
  if (unit === 'nothing') return 'nothing'
  const uses = {
    exactMatch: 'same',
    closeMatch: 'about',
    broadMatch: 'wider',
    narrowMatch: 'narrower',
    relatedMatch: 'other',
  } as const
  return uses[mapping.relation]
}

/** How many pairs of these counts there are, and with which answer. */
export function sumsOf(counted: readonly Counted[]): Record<SumVerdict, number> {
  const sums = { no: 0, compare: 0, 'only-if': 0 }
  counted.forEach((one, at) => {
    for (const other of counted.slice(at + 1)) sums[mayAddUp(one, other).verdict] += 1
  })
  return sums
}
