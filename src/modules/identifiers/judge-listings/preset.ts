// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, type IdentifierKind } from '#values'

/** Reasons that are given again and again, as everybody reads them; the first is what most proposals rest on. */
export const presetReasons = ['reported', 'not-delivered', 'impersonation', 'false-site'] as const
export type PresetReason = (typeof presetReasons)[number]

/** Those that can be said of this kind of identifier. */
export function reasonsFor(kind: IdentifierKind): PresetReason[] {
  return presetReasons.filter((reason) => reason !== 'false-site' || kind === 'web-address')
}

/** How long a warning holds, in days; the first is what is chosen when nothing is. */
export const terms = { year: 365, 'half-year': 182, quarter: 90 } as const
export type Term = keyof typeof terms
export const termNames = Object.keys(terms) as Term[]

/** The last day of a warning that begins today. */
export function lastDayOf(term: Term, today: CalendarDate): CalendarDate {
  return daysAfter(today, terms[term])
}
