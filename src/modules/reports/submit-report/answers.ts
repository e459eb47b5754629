// SPDX-License-Identifier: EUPL-1.2
import type { MunicipalityCode } from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'
import type { Told } from './known-answers.ts'

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

/** What somebody answered so far. Only what was understood, or what they chose to keep as it is, is in here. */
export type Answers = {
  now?: Moment
  /** A fraud form of the taxonomy, or 'unknown'. */
  situation?: string
  victim?: Victim
  municipality?: MunicipalityCode
  occurredOn?: string
  channel?: string
  money?: 'yes' | 'no'
  lossInCents?: number
  platform?: string
  /** Where a seller sent or brought it. */
  delivery?: string
  narrative?: string
  /** Said on another page of ours before this form. */
  carried?: Told
  /** What was carried and what the story tells. */
  told?: Told
  /** Kinds of secrets in the story that the reporter was warned about and left in. */
  leftIn?: string
  /** What each identifier in the story was, one 'paid-to iban NL…' each. */
  said?: string[]
  own?: string[]
  name?: string
  email?: string
  phone?: string
  wantsHelp?: 'yes' | 'no'
} & { [Field in IdentifierField]?: string[] } & {
  /** 'question=answer'; kept when the path changes, and then left aside. */
  [Step in DecidingStep]?: string
}

/** What was entered on a page and not accepted: kept with the answers until the page is accepted, so that it can be shown again. */
export interface RefusedEntries {
  step: string
  entries: Readonly<Record<string, string | string[]>>
}

export const unknownSituation = 'unknown'

/** The pages of the deciding questions: the first, second and third that somebody meets, whichever they are. */
export const decidingSteps = ['vraag-1', 'vraag-2', 'vraag-3'] as const
export type DecidingStep = (typeof decidingSteps)[number]
