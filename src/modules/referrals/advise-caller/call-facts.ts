// SPDX-License-Identifier: EUPL-1.2
import { otherLanguages } from '#values'

/**
 * What a caller told, as it stands in the fields of the call. `check`: accounts, numbers and sites of the other, with commas; `day`: ISO date or ''; `hour`:
 * the time of the payment as on a Dutch clock ('14:30', 'tussen 14:00 en 15:00'); `language`: two letters, or 'other'.
 */
export const factFields = ['amount', 'day', 'hour', 'check', 'from', 'name', 'phone', 'language', 'story'] as const
export type CallFacts = Record<(typeof factFields)[number], string>

/** Nothing told yet. */
export const noFacts = Object.fromEntries(factFields.map((field) => [field, ''])) as CallFacts

/** What is offered, ours first; any other language that is heard joins them. */
export const callLanguages = ['nl', 'en', ...otherLanguages.map(({ code }) => code), 'other']

/** The hour of the payment as a Dutch clock counts it, however it was typed ("9:15", "14 uur", "tussen 14:00 en 15:00"); null: none. */
export function hourOf({ hour }: CallFacts): number | null {
  const at = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(hour)?.[0] ?? Number.NaN)
  return at < 24 ? at : null
}

/** As a form sent them. */
export function factsIn(one: (name: string) => string): CallFacts {
  return Object.fromEntries(factFields.map((field) => [field, one(field)])) as CallFacts
}
