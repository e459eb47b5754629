// SPDX-License-Identifier: EUPL-1.2

/** What the form needs to know of a fraud form of the taxonomy. */
export interface Form {
  id: string
  parent: string | null
  level: number
  priority: number | null
}

/**
 * Main forms that are two things to a victim, in whose place these stand: buying is not selling, the bank is not any
 * helpdesk, and who gets an invoice, is in love or invests does not look below
 * "something else". A form that the taxonomy does not know is left out.
 */
const instead: Record<string, readonly string[]> = {
  'FF-100': ['FF-110', 'FF-120'],
  'FF-400': ['FF-410', 'FF-400'],
  'FF-900': ['FF-940', 'FF-920', 'FF-910', 'FF-900'],
}

/**
 * The fraud forms that "what happened?" offers, in the order of the taxonomy: priority forms first, the rest after.
 * A new main form in the taxonomy appears by itself.
 */
export function situationsOf(forms: readonly Form[]): string[] {
  const known = new Set(forms.map(({ id }) => id))
  return forms
    .filter(({ level }) => level === 1)
    .flatMap(({ id }) => {
      const finer = (instead[id] ?? []).filter((other) => known.has(other))
      return finer.length > 0 ? finer : [id]
    })
}
