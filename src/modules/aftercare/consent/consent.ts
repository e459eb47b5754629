// SPDX-License-Identifier: EUPL-1.2

/** What somebody says yes or no to, each by itself. */
export const purposes = ['help', 'recognise', 'follow-up'] as const
export type Purpose = (typeof purposes)[number]

/** For what codes of a contact are made. `erase`: to find everything again when it must go; with it nobody is recognised. */
export const tokenPurposes = ['recognise', 'erase'] as const
export type TokenPurpose = (typeof tokenPurposes)[number]

/** What helps somebody: what to do, never what somebody is. */
export const needs = ['call', 'letters', 'slowly', 'plain', 'visit', 'helper', 'language', 'listening'] as const
export type Need = (typeof needs)[number]

/** How it was seen that a contact is theirs. */
export const contactChecks = ['called-back', 'in-person', 'not-checked'] as const
export type ContactCheck = (typeof contactChecks)[number]

export const manners = ['read-out', 'shown'] as const
export const speakers = ['self', 'helper'] as const

/** Changes with the words that are read out, so that it is known to what somebody said yes. */
export const wordsVersion = 1

/** From then on it is erased. */
export function expiryOf(givenAt: Date): Date {
  const until = new Date(givenAt)
  until.setUTCFullYear(until.getUTCFullYear() + 1)
  return until
}

/** A contact as somebody gave it. */
export interface Contact {
  kind: 'email' | 'phone'
  canonical: string
}

/** Whether codes may be made with which another organisation recognises somebody: only of a contact that was seen to be theirs. */
export function mayRecognise({ kind }: Pick<Contact, 'kind'>, check: ContactCheck): boolean {
  return check === 'in-person' || (check === 'called-back' && kind === 'phone')
}

export interface StoredConsent {
  id: string
  organisationId: string
  givenAt: Date
  expiresAt: Date
  purposes: Purpose[]
  wordsVersion: number
  said: (typeof manners)[number]
  spoke: (typeof speakers)[number]
  contactCheck: ContactCheck
  needs: Need[]
  pathId: string | null
  pathAt: Date | null
  sealedContact: Buffer | null
  version: number
}
