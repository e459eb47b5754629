// SPDX-License-Identifier: EUPL-1.2
import { isSlug, slugOf } from '#foundation/text'
import { type EvidenceLevel, evidenceLevelOf, type Reporter } from '#values'
import type { OrganisationKind } from '#modules/partners'
import type { Moment } from './partial-date.ts'

export const kinds = ['measure', 'pilot', 'initiative'] as const
export type Kind = (typeof kinds)[number]

export const statuses = ['idea', 'pilot', 'live', 'stopped'] as const
export type Status = (typeof statuses)[number]
export type Step = 'start-pilot' | 'go-live' | 'stop' | 'take-up'

/** Every allowed step; the drawing in docs/ is made from this table. */
export const interventionSteps: Record<Status, Partial<Record<Step, Status>>> = {
  idea: { 'start-pilot': 'pilot', 'go-live': 'live', stop: 'stopped' },
  pilot: { 'go-live': 'live', stop: 'stopped' },
  live: { stop: 'stopped' },
  stopped: { 'take-up': 'idea' },
}

/** How it works: the kinds of barrier of the barrier model. */
export const mechanisms = ['inform', 'harden', 'verify', 'detect', 'block', 'delay', 'recover', 'deter'] as const
export type Mechanism = (typeof mechanisms)[number]

/** For whom it is. */
export const audiences = ['everyone', 'young', 'older', 'entrepreneurs', 'victims', 'professionals', 'at-risk'] as const
export type Audience = (typeof audiences)[number]

/** How much of it somebody gets: seen once; taken part in once; more than once, with practice. '' is: not known. */
export const intensities = ['seen', 'once', 'trained'] as const
export type Intensity = (typeof intensities)[number]

export const costBands = ['unknown', 'small', 'medium', 'large'] as const
export type CostBand = (typeof costBands)[number]

/** Which kinds of organisation could do it: all that take part. Written again, because a page may not enter by the door of the register of partners. */
const isDoer = {
  police: true,
  prosecutor: true,
  bank: true,
  telecom: true,
  marketplace: true,
  'reporting-point': true,
  municipality: true,
  ministry: true,
  supervisor: true,
  researcher: true,
  company: false,
  'recovery-organisation': true,
  other: true,
} as const satisfies Record<OrganisationKind, boolean>
export type Doer = { [Kind in OrganisationKind]: (typeof isDoer)[Kind] extends true ? Kind : never }[OrganisationKind]
export const doers = (Object.keys(isDoer) as OrganisationKind[]).filter((kind): kind is Doer => isDoer[kind])

export interface Source {
  title: string
  publisher: string
  /** Of the source itself, or of when it was read when it has none: `dated`. */
  date: Moment
  dated: 'published' | 'read'
  url: string
}

/** A figure as somebody else told it. Never one of our own: those come of the effect engine. */
export const claimSorts = ['effect', 'count', 'reach'] as const
export type ClaimSort = (typeof claimSorts)[number]

export interface Claim {
  /** An effect ('fewer victims') needs what it is of; so does how many people it reached; a count ('clicks stopped') is only that. */
  sort: ClaimSort
  text: string
  textEn: string
  /** Of whom or what: the denominator. */
  of: string
  ofEn: string
  period: string
  periodEn: string
  by: Reporter
  /** Which of the sources, from 1. */
  source: number
}

/** What has to be settled before a pilot begins, so that its outcome can be judged. */
export interface Plan {
  design: string
  indicator: string
  baseline: string
  weeks: number
  judge: string
  stopWhen: string
}

/** All that is said of one intervention, apart from where it stands. '' is: not known, or only in Dutch. */
export interface Content {
  kind: Kind
  /** ISO code, 'EU', or 'XX' for several countries together; 'NL' is ours. */
  country: string
  title: string
  titleEn: string
  how: string
  howEn: string
  mechanism: Mechanism
  /** None: not known. */
  audiences: Audience[]
  intensity: Intensity | ''
  forms: string[]
  /** Ids of the barrier model: 'J-200.3' and 'B-010'. */
  steps: string[]
  barriers: string[]
  owner: string
  partners: string[]
  doableBy: Doer[]
  cost: CostBand
  startsOn: Moment
  endsOn: Moment
  /** Municipalities and safety regions: 'GM0599', 'VR17'. None: the whole country. */
  regions: string[]
  /** Agreement in the register of agreements that it rests on. */
  agreement: string
  entryConditions: string
  plan: Plan | null
  stopReason: string
  lesson: string
  lessonEn: string
  evidenceNote: string
  evidenceNoteEn: string
  claims: Claim[]
  sources: Source[]
  /** Of what is done abroad: could it be done here, and how the law differs. */
  transfer: string
  transferEn: string
  legal: string
  legalEn: string
  /** ISO day on which somebody looks whether this is still right. */
  reviewOn: string
}

export interface Intervention extends Content {
  /** Stands in its address: 'lagere-limieten-en-wachttijd'. */
  code: string
  status: Status
  /** Known only from sources: who runs it did not fill it in here, so that a plan may be lacking. */
  isReported: boolean
}

/** As it is kept. `version` counts its changes. */
export interface StoredIntervention extends Intervention {
  evidence: EvidenceLevel
  addedAt: Date
  changedAt: Date
  version: number
}

export type Lack = 'owner' | 'startsOn' | 'entryConditions' | 'plan' | 'stopReason' | 'lesson' | 'endsOn'

/** What must still be told before it can stand so. Empty: nothing. */
export function lacking(status: Status, content: Content, isReported = false): Lack[] {
  const lacks: Lack[] = []
  const need = (field: Exclude<Lack, 'plan'>) => {
    if (content[field] === '') lacks.push(field)
  }
  need('owner')
  if (status === 'pilot' && !isReported) {
    need('startsOn')
    need('entryConditions')
    if (!content.plan) lacks.push('plan')
  }
  if (status === 'live' && !isReported) need('startsOn')
  if (status === 'stopped') {
    need('stopReason')
    need('lesson')
    if (!isReported) need('endsOn')
  }
  return lacks
}

/** How strong the evidence is, by its claims and their sources: that of the strongest. A count or a reach is no effect. */
export function evidenceOf(status: Status, { claims, sources }: Pick<Content, 'claims' | 'sources'>): EvidenceLevel {
  const isSourced = (source: Source | undefined) => (source?.url ?? '') !== ''
  const described = { isSourced: sources.some(isSourced), isDone: status !== 'idea', effectBy: null, isTrial: false }
  const levels = claims
    .filter(({ sort }) => sort === 'effect')
    .map(({ by, source }) => evidenceLevelOf({ ...described, isSourced: isSourced(sources[source - 1]), effectBy: by }))
  return [evidenceLevelOf(described), ...levels].toSorted().at(-1) ?? 'E0'
}

export function isAbroad({ country }: Pick<Content, 'country'>): boolean {
  return country !== 'NL'
}

/** Names that occur twice, whatever their case, spaces and dots: 'Rabobank' and 'rabo bank'. */
export function namesTwice(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const plain = plainName(name)
    const isTwice = seen.has(plain)
    seen.add(plain)
    return isTwice
  })
}

export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** A share or a change that is told in running text, where nobody sees of what and by whom; null when there is none. */
export function effectIn(text: string): string | null {
  return /\d+(?:[.,]\d+)?\s?(?:%|procent\b|percent\b|per cent\b)/i.exec(text)?.[0] ?? null
}

/** These addresses are of other pages, here or downstream. */
const taken = [
  'bevestigen',
  'afmelden',
  'buitenland',
  'effect',
  'nieuw',
  'partners',
  'eigen-rij',
  'voorstel',
  'volgen',
  'planner',
  'pakketten',
]

/** The code of a new one by its title: 'Wachttijd bij hogere limiet' is 'wachttijd-bij-hogere-limiet'. '' when nothing is left of it. */
export function codeOf(title: string): string {
  const code = slugOf(title, 60)
  return taken.includes(code) ? `${code}-interventie` : code
}

export function isCode(text: string): boolean {
  return isSlug(text) && !taken.includes(text)
}
