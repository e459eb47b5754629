// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Answer } from '../estimate-effect/answer.ts'
import type { EvidenceLevel } from '#values'

export const statuses = ['registered', 'measured', 'submitted', 'published', 'withdrawn', 'stopped'] as const
export type EvaluationStatus = (typeof statuses)[number]
export const designs = [
  'before-after',
  'interrupted-series',
  'controlled-series',
  'differences',
  'stepped-wedge',
  'trial-people',
  'trial-clusters',
] as const
export type Design = (typeof designs)[number]

/** Designs that follow one or two series in time. */
export const seriesDesigns: readonly Design[] = ['before-after', 'interrupted-series', 'controlled-series']

/** Who measures: somebody without a stake, an official body that publishes figures anyhow, or who runs the measure. */
export const measurers = ['independent', 'official', 'party'] as const
export type Measurer = (typeof measurers)[number]

/** What one hopes for: fewer (victims) or more (reports in time). */
export const wishes = ['fewer', 'more'] as const
export type Wish = (typeof wishes)[number]

/** What is fixed before anybody looks at the data. */
export interface Plan {
  title: string
  /** Code of the measure in the register of interventions, '' when it has none (yet). */
  interventionId: string
  interventionName: string
  /** What is counted, in words. */
  outcome: string
  wish: Wish
  design: Design
  /** ISO day on which the measure begins; of a stepped wedge the first. */
  startsOn: string
  /** ISO day until which will be counted. */
  measuredUntil: string
  /** What is compared with, in words; '' without. */
  control: string
  measuredBy: Measurer
  measurer: string
  /** A draw decided who (or when); false: somebody chose. */
  isDrawn: boolean
  /** What else may explain a change, as who planned it sees it. */
  confounders: string
  /** Other forms or channels where what is stopped may turn up. */
  displacement: string
  /** Nobody had looked at the figures of after the start. */
  isBlind: boolean
}

/** Why the counting itself may have changed. */
export const countingChanges = ['none', 'series-break', 'definition-changed', 'sources-changed'] as const
export type CountingChange = (typeof countingChanges)[number]

/** What the program itself saw that may explain a change. */
export type SeenConfounder =
  | { kind: 'no-control' }
  | { kind: 'other-measure'; name: string; on: string }
  | { kind: 'sources-changed' }
  | { kind: 'season-unseen' }
  | { kind: 'chosen-not-drawn' }
  | { kind: 'moved-before'; ratio: number; low: number; high: number }
  | { kind: 'gaps'; gaps: number; points: number }
  /** `from`: first day after the break. */
  | { kind: 'break'; from: string; because: Record<Language, string> }
  | { kind: 'provisional'; count: number; points: number }
  | { kind: 'visits-not-people' }
  /** By the register; a day, a month or a year. */
  | { kind: 'starts-otherwise'; on: string }
  /** Of a trial, in its smaller group. */
  | { kind: 'fewer-than-planned'; drawn: number; planned: number }

export interface Series {
  /** First day or name of each period. */
  periods: string[]
  counts: (number | null)[]
  start: number
  /** Of these periods the publisher may still change the figure. */
  provisional?: number[]
}

/** Who published what was counted, when the program read it there itself. */
export interface PublishedSource {
  title: Record<Language, string>
  source: string
  /** Our page about it. */
  address: string
  /** How it was counted. */
  countedAs: Record<Language, string>
  /** ISO day on which it was read. */
  readOn: string
}

/** How much was counted: periods, clusters or people. */
export interface Counted {
  what: 'periods' | 'clusters' | 'people'
  n: number
}

export interface Result {
  answer: Answer
  /** The same estimate on named other series: where what was stopped may have gone. */
  elsewhere: { name: string; answer: Answer }[]
  seen: SeenConfounder[]
  level: EvidenceLevel
  /** None: measured before it was kept. */
  counted?: Counted
  /** For the picture; null without a series. */
  series: Series | null
  /** What was counted, and what it is compared with; none: somebody gave the figures. */
  sources?: PublishedSource[]
}
