// SPDX-License-Identifier: EUPL-1.2

/** The head of the facet "fraud form" in the taxonomy: a reporting point that names it takes every form. */
const everyFraudForm = 'FF-000'

export const audiences = ['resident', 'business'] as const
export type Audience = (typeof audiences)[number]

export const phases = ['attempt', 'just-happened', 'aftermath'] as const
type Phase = (typeof phases)[number]

interface Bilingual {
  nl: string
  en: string
}

/** A way to reach an organisation. 'described': without an address of its own, such as the number on the back of a card. */
type Channel = { hours: Bilingual | null; cost: Bilingual | null } & (
  | { type: 'phone'; value: string }
  | { type: 'website'; value: string }
  | { type: 'described'; value: Bilingual }
)

/** One organisation in the register: what it does, what it does not, and where that was read. */
export interface ReportingPoint {
  id: string
  organisation: Bilingual
  channels: Channel[]
  audiences: Audience[]
  /** Taxonomy ids; FF-000 stands for every form, none for no form of online fraud. */
  fraudForms: string[]
  phases: Phase[]
  does: Bilingual[]
  doesNot: Bilingual[]
  requirements: Bilingual[]
  source: { url: string; label: string } | null
  /** When the entry was last compared with its source, 'yyyy-mm-dd'; null: not yet. */
  lastVerified: string | null
  /** Not all details are known. */
  needsVerification: boolean
}

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

/** An entry is old when it was last looked at more than six months ago, or never. `lastVerified`: 'yyyy-mm-dd'. */
export function isStale(lastVerified: string | null, now: Date): boolean {
  if (lastVerified === null) return true
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() - 6)
  return new Date(`${lastVerified}T00:00:00Z`) < limit
}
