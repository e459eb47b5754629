// SPDX-License-Identifier: EUPL-1.2
import { otherLanguages } from '#values'

/**
 * What a caller told, as it stands in the fields of the call. `check`: accounts, numbers and sites of the other, with commas; `day`: ISO date or ''; `hour`:
 * the time of the payment as on a Dutch clock ('14:30'); `language`: two letters, or 'other'.
 */
export const factFields = ['amount', 'day', 'hour', 'check', 'from', 'name', 'phone', 'language', 'story'] as const
export type CallFacts = Record<(typeof factFields)[number], string>

/** What is offered, ours first; any other language that is heard joins them. */
export const callLanguages = ['nl', 'en', ...otherLanguages.map(({ code }) => code), 'other']

/** As a form sent them. */
export function factsIn(one: (name: string) => string): CallFacts {
  return Object.fromEntries(factFields.map((field) => [field, one(field)])) as CallFacts
}
