// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, dutchDay, monthsAfter } from '#values'

/** The head of the facet "fraud form" in the taxonomy: a reporting point that names it takes every form. */
const everyFraudForm = 'FF-000'

export const audiences = ['resident', 'business'] as const
export type Audience = (typeof audiences)[number]

export const phases = ['attempt', 'just-happened', 'aftermath'] as const
export type Phase = (typeof phases)[number]

export interface Bilingual {
  nl: string
  en: string
}

/** What somebody can use who does not hear, see, read or speak as most do. */
export const accessibilities = ['text-relay', 'sign-language', 'chat', 'screen-reader', 'easy-language'] as const
export type Accessibility = (typeof accessibilities)[number]

/** Where hours, cost, languages and accessibility were read, and when: the page itself, or a copy of it that somebody else kept. */
export interface FactsSource extends Source {
  /** 'yyyy-mm-dd' */
  readOn: string
  isCopy: boolean
}

interface ChannelFacts {
  hours: Bilingual | null
  cost: Bilingual | null
  /** Two letters each; empty: not known. */
  languages: string[]
  /** Empty: not known. */
  accessibility: Accessibility[]
  /** Left out: of whoever keeps the entry, or there are no facts. */
  factsSource?: FactsSource | undefined
}

/** A way to reach an organisation. 'described': without an address of its own, such as the number on the back of a card. */
export type Channel = ChannelFacts &
  ({ type: 'phone'; value: string } | { type: 'website'; value: string } | { type: 'described'; value: Bilingual })

/** Asked by whoever refers: with this answer the point fits. */
export interface ReferralQuestion extends Bilingual {
  fitsWhen: 'yes' | 'no'
}

/** Whom this point sends on, and where to. */
export interface Referral {
  pointId: string
  when: Bilingual
  /** Taxonomy ids; left out: whatever the fraud form. */
  forms?: string[] | undefined
  /** Whether somebody has to agree first. Nobody's data go along without. */
  consent: 'asked' | 'not-needed'
  /** 'warm': the point brings people into contact. 'cold': it says where to go. */
  how: 'warm' | 'cold'
  source: Source
}

export interface Source {
  url: string
  label: string
}

/** One organisation in the register: what it does, what it does not, and where that was read. */
export interface ReportingPoint {
  id: string
  organisation: Bilingual
  /** The partner that keeps this entry; null: nobody yet. */
  organisationId: string | null
  channels: Channel[]
  audiences: Audience[]
  /** For whom it is, in words. */
  targetGroup: Bilingual
  /** Taxonomy ids; FF-000 stands for every form, none for no form of online fraud. */
  fraudForms: string[]
  phases: Phase[]
  does: Bilingual[]
  doesNot: Bilingual[]
  requirements: Bilingual[]
  referralQuestions: ReferralQuestion[]
  refersTo: Referral[]
  source: Source | null
  /** When the entry was last compared with its source, 'yyyy-mm-dd'; null: not yet. */
  lastVerified: string | null
  /** Not all details are known. */
  needsVerification: boolean
}

/** Entries of banks: in the register so that two people approve their numbers, and shown on the page of banks only. */
export const bankPrefix = 'bank-'

/** What happened, in the words of the person it happened to: one choice on the page. */
export interface Situation {
  /** The fraud form that names the group, such as 'FF-400'. */
  id: string
  /** That form and all its kinds. */
  fraudForms: readonly string[]
  label: Bilingual
}

/** The forms that a reporting point may name to be of use for `form`: the form, the group it belongs to, its kinds, or all. */
export function acceptedForms(form: string, situations: readonly Situation[]): string[] {
  const groups = situations.filter((situation) => situation.fraudForms.includes(form))
  const around = groups.flatMap((group) => (group.id === form ? group.fraudForms : [group.id]))
  return [...new Set([everyFraudForm, form, ...around])]
}

/** 'all': against every form of online fraud; otherwise the situations that its forms belong to, in the order of the page. */
export function formsInWords(forms: readonly string[], situations: readonly Situation[]): 'all' | Situation[] {
  if (forms.includes(everyFraudForm)) return 'all'
  return situations.filter(({ fraudForms }) => forms.some((form) => fraudForms.includes(form)))
}

/** An entry is old when it was last looked at more than six months ago, or never, and stays so. `lastVerified`: 'yyyy-mm-dd'. */
export function isStale(lastVerified: string | null, now: Date): boolean {
  return lastVerified === null || dutchDay(now) > monthsAfter(lastVerified as CalendarDate, 6)
}
