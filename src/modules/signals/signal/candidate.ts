// SPDX-License-Identifier: EUPL-1.2

/** What a signal is about: concepts of the taxonomy, a kind of identifier, a safety region. Only what holds. */
export interface SignalSubject {
  form?: string
  channel?: string
  pretext?: string
  identifierKind?: string
  region?: string
}

/** Something that rises, or that is new, before anybody judged it. */
export interface Candidate {
  /** What makes two the same: 'surge:form=FF-110', 'cluster:CASE', 'foreign:SOURCE:REFERENCE'. */
  key: string
  kind: 'surge' | 'cluster' | 'foreign'
  about: SignalSubject
  /** Days, Dutch time: '2026-11-24'. */
  firstSeen: string
  lastSeen: string
  /** In the days that made it a signal. */
  reports: number
  /** What the baseline expected there, and the control limit above it; null where there is no baseline. */
  expected: number | null
  limit: number | null
  /** 0 to 1: how sure it is that this is no chance. */
  confidence: number
  /** Text of the lure without personal data, as the reports share it; null: none. */
  lure: string | null
}
