// SPDX-License-Identifier: EUPL-1.2
import { type EvidenceLevel, evidenceLevelOf, type Reporter } from '#values'

export interface Words {
  nl: string
  en?: string | undefined
}

/** Who may read it: everybody, or signed-in professionals of partners only (the redaction flag). */
export const circles = ['public', 'professional'] as const
export type Circle = (typeof circles)[number]

export const barrierStatuses = ['idea', 'pilot', 'live', 'stopped', 'unknown'] as const
export type BarrierStatus = (typeof barrierStatuses)[number]

export const knowings = ['knowing', 'unknowing', 'unclear'] as const
export type Knowing = (typeof knowings)[number]

/** What the rule engine says today about sharing what a signal shows. */
export interface MayShare {
  /** Id of an exchange of `agreements`. */
  rule: string
  answer: 'allowed' | 'conditions' | 'draft' | 'no'
  why: Words
}

export interface Signal {
  /** 'T-012' */
  id: string
  text: Words
  circle: Circle
  /** Parties that can see it, in which data, from what threshold. */
  seenBy: string[]
  data?: Words | undefined
  threshold?: Words | undefined
  /** Id of the exchange of `agreements` by which it would be shared; none: nobody has looked. */
  rule?: string | undefined
  /** The engine's answer about `rule`, looked up when the edition is read; never kept. */
  mayShare?: MayShare | undefined
}

export interface Step {
  /** 'S-03' */
  id: string
  /** What it was called before: 'J-200.3'. They go on leading here. */
  aliases: string[]
  phase: string
  label: Words
  goal: Words
  circle: Circle
  offenderRoles: Words[]
  /** Who helps, in words; `party` when that is one of the parties of the edition. */
  facilitators: { label: Words; party?: string | undefined; knowing: Knowing }[]
  occasions: Words[]
  signals: Signal[]
  /** Concepts of the taxonomy, 'LU-120'. */
  techniques: string[]
  barriers: string[]
  /** Techniques of MITRE F3, 'T1219'. */
  mitreF3: string[]
  /** Steps that must come earlier in every journey that has both. */
  after: string[]
}

export interface Barrier {
  /** 'B-060' */
  id: string
  label: Words
  description: Words
  kind: string
  circle: Circle
  /** Parties that raise it. */
  owners: string[]
  legalBasis?: Words | undefined
  effort?: 'small' | 'medium' | 'large' | undefined
  expectedEffect?: Words | undefined
  sideEffects?: Words | undefined
  status: BarrierStatus
  statusNote?: Words | undefined
  /** `level` follows from the rest (`earnedLevel`). `effectBy`: who measured an effect; none: nobody, or an edition of before it was asked. */
  evidence: { level: EvidenceLevel; effectBy?: Reporter | undefined; note?: Words | undefined; sources: string[] }
}

/** One fraud form; `steps` in order: ids of steps that other journeys may use too. */
export interface Journey {
  /** 'J-200' */
  id: string
  /** Concept of the taxonomy, 'FF-200'. */
  form: string
  label: Words
  variants: Words[]
  steps: string[]
  /** The edition in which anything in it last changed. */
  version: number
  /** Sources that it rests on. */
  basis: string[]
}

export interface Source {
  title: string
  publisher: string
  /** As its publisher says: '2019-09', '2020-2021', 'n.d.' */
  date: string
  url: string
  kind: string
  /** How much of it was read: 'full', 'abstract', 'excerpt', 'title only'. */
  seen: string
  /** Day on which it was last looked at, 'yyyy-mm-dd'. */
  retrieved: string
}

export interface Named {
  id: string
  label: Words
}

/** A whole model: it never changes. What is worked on is a draft beside it; publishing makes the next number. */
export interface Edition {
  number: number
  /** 'yyyy-mm-dd' */
  date: string
  /** draft: shipped with the program, no working group has decided about it. */
  status: 'draft' | 'published'
  authors: string[]
  /** SPDX identifier. */
  licence: string
  decision: Words
  journeys: Journey[]
  steps: Record<string, Step>
  barriers: Record<string, Barrier>
  phases: (Named & { mitreF3: string[] })[]
  parties: Named[]
  kinds: Named[]
  sources: Record<string, Source>
}

/** What a barrier can claim at most, by its sources and who measured. */
export function earnedLevel({ status, evidence }: Pick<Barrier, 'status' | 'evidence'>): EvidenceLevel {
  return evidenceLevelOf({
    isSourced: evidence.sources.length > 0,
    isDone: status !== 'idea' && status !== 'unknown',
    effectBy: evidence.effectBy ?? null,
    isTrial: false,
  })
}

/** The barrier with the level that it says, as far as it has earned it; anything else as it is. */
export function withEarnedLevel<Kind extends Barrier | object>(item: Kind): Kind {
  if (!('evidence' in item)) return item
  const { status, evidence } = item
  const { level, effectBy } = evidence
  const known = effectBy ?? (level >= 'E2' ? 'interested' : undefined)
  const most = earnedLevel({ status, evidence: { ...evidence, effectBy: known } })
  return most >= level ? item : { ...item, evidence: { ...evidence, level: most } }
}

/** As editions read that were made when a person chose the level: never more than their sources carry, and without who measured no more than that somebody reports it. */
export function withEarnedLevels(edition: Edition): Edition {
  const barriers = Object.entries(edition.barriers).map(([id, barrier]) => [id, withEarnedLevel(barrier)] as const)
  return { ...edition, barriers: Object.fromEntries(barriers) }
}

/** The step with this id, or that was called so before. */
export function stepCalled(edition: Pick<Edition, 'steps'>, id: string): Step | null {
  const own = Object.hasOwn(edition.steps, id) ? edition.steps[id] : undefined
  return own ?? Object.values(edition.steps).find((step) => step.aliases.includes(id)) ?? null
}
