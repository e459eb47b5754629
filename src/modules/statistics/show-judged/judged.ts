// SPDX-License-Identifier: EUPL-1.2
import { dutchHour } from '#values'

/** What the program reads, proposes or does by itself and people then look at. */
export const subjects = ['form', 'role', 'link', 'signal', 'listing', 'name'] as const
export type Subject = (typeof subjects)[number]

/** By which deeds people say whether it was right. */
export const judgedBy: Readonly<Record<string, Subject>> = {
  'classification.facet-decided': 'form',
  'reports.draft-sent': 'role',
  'reports.identifier-corrected': 'role',
  'cases.cases-merged': 'link',
  'cases.case-split': 'link',
  'signals.signal-confirmed': 'signal',
  'signals.signal-dismissed': 'signal',
  'identifiers.listing-active': 'listing',
  'identifiers.listing-declined': 'listing',
  'identifiers.listing-withdrawn': 'listing',
  'shield.name-listed': 'name',
  'shield.name-withdrawn': 'name',
}

/** Nobody says of what was joined rightly that it was: only what people changed is known. */
export const onlyChanges: ReadonlySet<Subject> = new Set(['link'])

/** From the first to before the first of the next month, in Dutch time. `month`: '2026-11'. */
export function spanOfMonth(month: string): { from: Date; until: Date } {
  return { from: dutchHour(`${month}-01`, 0), until: dutchHour(`${monthsAfter(month, 1)}-01`, 0) }
}

/** '2026-12' of '2026-11' and 1; also back. */
export function monthsAfter(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
