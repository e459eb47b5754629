// SPDX-License-Identifier: EUPL-1.2
import type { Scope } from '#modules/statistics'

/** What an address asks of the live views. */
export interface LiveAsked {
  for: LivePurpose
  /** A main form; undefined: all. */
  form: string | undefined
  /** '2026-Q4' */
  quarter: string
  level: 'region' | 'municipality'
}

/** Whose figures and why, by the word in the address. */
export const livePurposes = {
  'eigen-werk': { whose: 'own', purpose: 'own-work' },
  signalering: { whose: 'all', purpose: 'early-warning' },
  beleid: { whose: 'all', purpose: 'policy' },
} as const satisfies Record<string, Scope>
export type LivePurpose = keyof typeof livePurposes

/** Own figures may be taken along; those of all together only for what has to be written down: the program's own release. */
export function mayTakeAlong(purpose: LivePurpose): boolean {
  return livePurposes[purpose].whose === 'own' || livePurposes[purpose].purpose === 'policy'
}

/** In an address for reports that are not sorted. */
const unsorted = 'niet-ingedeeld'

export interface LiveOptions {
  /** Main forms, '' not sorted. */
  forms: readonly string[]
  /** The newest first, the one of today. */
  quarters: readonly string[]
}

/** Reads an address; null: it asks for something that cannot be chosen. What is left out is the usual. */
export function readAsked(search: URLSearchParams, { forms, quarters }: LiveOptions): LiveAsked | null {
  const names = ['voor', 'vorm', 'kwartaal', 'niveau']
  for (const key of search.keys()) if (!names.includes(key) || search.getAll(key).length > 1) return null
  const given = (name: string) => search.get(name) || undefined
  const purpose = given('voor') ?? 'eigen-werk'
  const form = given('vorm') === unsorted ? '' : given('vorm')
  const quarter = given('kwartaal') ?? quarters[0] ?? ''
  const level = given('niveau') ?? 'veiligheidsregio'
  if (!Object.hasOwn(livePurposes, purpose) || !quarters.includes(quarter)) return null
  if ((form !== undefined && !forms.includes(form)) || !['veiligheidsregio', 'gemeente'].includes(level)) return null
  return {
    for: purpose as LivePurpose,
    form,
    quarter,
    level: level === 'gemeente' ? 'municipality' : 'region',
  }
}

/** The address of the same view. */
export function addressOf({ for: purpose, form, quarter, level }: LiveAsked): URLSearchParams {
  return new URLSearchParams({
    voor: purpose,
    ...(form !== undefined && { vorm: form === '' ? unsorted : form }),
    kwartaal: quarter,
    niveau: level === 'municipality' ? 'gemeente' : 'veiligheidsregio',
  })
}

/** First and last day of '2026-Q4'. */
export function quarterDays(quarter: string): { from: string; to: string } {
  const year = Number(quarter.slice(0, 4))
  const month = (Number(quarter.slice(6)) - 1) * 3
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { from: day(Date.UTC(year, month, 1)), to: day(Date.UTC(year, month + 3, 0)) }
}

/** So many quarters up to this day, the newest first. */
export function quartersUpTo(today: string, count: number): string[] {
  const last = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return Array.from({ length: count }, (_, ago) => {
    const quarter = last - ago
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
  })
}
