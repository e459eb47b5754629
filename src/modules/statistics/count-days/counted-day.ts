// SPDX-License-Identifier: EUPL-1.2

/** By what reports are counted by day. */
export const dayFacets = ['form', 'channel', 'pretext', 'kind', 'region'] as const
export type DayFacet = (typeof dayFacets)[number]

/** Days are Dutch: '2026-11-24'. */
export interface SourceDay {
  organisationId: string
  day: string
  reports: number
}

export interface DayCount {
  facet: DayFacet
  /** A concept, a kind, a region; '' not known. */
  value: string
  day: string
  reports: number
}

/** Reports of one form that came by one channel, or with one pretext. */
export interface PairCount {
  form: string
  facet: 'channel' | 'pretext'
  value: string
  /** Null: in all days before those that are told apart. */
  day: string | null
  reports: number
}

/** What a report must have, to be one of these: one of the values. */
export interface Part {
  facet: DayFacet
  values: readonly string[]
}

/** Reports that are in exactly these of the parts that were asked, by their place. */
export interface TogetherCount {
  parts: number[]
  reports: number
}
