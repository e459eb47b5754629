// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierRole } from '../report/identifier-role.ts'

export type { Answers } from './question.ts'

export const moments = ['door', 'phone', 'paid', 'no'] as const
export type Moment = (typeof moments)[number]

export const victims = ['self', 'other', 'company'] as const
export type Victim = (typeof victims)[number]

/** Fields of the page about numbers and names, each with several lines; the name says which part it played. */
export const identifierFields = ['paidTo', 'contact', 'display', 'site', 'seller', 'proof'] as const
export type IdentifierField = (typeof identifierFields)[number]

/** The part that a field stands for. */
export const roleOfField = {
  paidTo: 'paid-to',
  contact: 'contact',
  display: 'display',
  site: 'site',
  seller: 'seller',
  // Whose account a buyer shows on a proof, nobody knows.
  proof: 'mentioned',
} as const satisfies Record<IdentifierField, IdentifierRole>

/** What was entered on a page and not accepted: kept with the answers until the page is accepted, so that it can be shown again. */
export interface RefusedEntries {
  step: string
  entries: Readonly<Record<string, string | string[]>>
  /** What was said of these fields, and sent again as it was: not said any more. */
  passed?: readonly string[]
}

export const unknownSituation = 'unknown'

/** The pages of the deciding questions: the first, second and third that somebody meets, whichever they are. */
export const decidingSteps = ['vraag-1', 'vraag-2', 'vraag-3'] as const
export type DecidingStep = (typeof decidingSteps)[number]
