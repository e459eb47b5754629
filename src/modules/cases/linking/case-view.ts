// SPDX-License-Identifier: EUPL-1.2
import type { HubKind, Judgement, Standing } from '../hub/hub.ts'

/** A case as one organisation sees it: everything but `otherReports` is about its own reports. */
export interface CaseSummary {
  /** Smallest own report id. Every report id in the case leads to it. */
  anchor: string
  ownReports: number
  /** Of other organisations in the same circle, a number only. */
  otherReports: number
  verified: number
  lossInCents: number
  firstAt: Date
  lastAt: Date
  /** Priority forms or "other", the most frequent first. */
  forms: { form: string; reports: number }[]
  isPopular: boolean
}

export interface CaseDay {
  /** 'YYYY-MM-DD', Dutch days on which a report came in. */
  day: string
  own: number
  others: number
}

/** What a person of the own organisation decided. `isActive`: false when undone, or when a later decision says the opposite. */
export interface Decision {
  id: string
  kind: 'merge' | 'split' | 'judge-hub'
  at: Date
  by: string
  reason: string
  judgement: Judgement | null
  hubId: string | null
  isActive: boolean
  undone: { at: Date; by: string; reason: string } | null
}

export interface CaseView extends CaseSummary {
  days: CaseDay[]
  decisions: Decision[]
}

export interface CaseHub {
  hubId: string
  kind: HubKind
  /** Of a text: how it begins in an own report. */
  canonical: string
  ownReports: number
  otherReports: number
  standing: Standing
  /** 0 to 1: how strongly it says that reports belong together. */
  weight: number
  isPopular: boolean
}

/** `why`: its standing, by which it does not join by itself; 'links' where a split or a weak role keeps it apart. */
export interface ProposedLink {
  hub: CaseHub
  why: Standing
  /** Own reports elsewhere; `anchor` of a report that stands alone is that report. */
  cases: { anchor: string; ownReports: number }[]
}

export interface GraphNode {
  id: string
  kind: HubKind | 'reports'
  /** Canonical or excerpt of a hub; '' of a group of reports. */
  label: string
  reports: number
  standing?: Standing
  /** At most 20 of the group, only where it was expanded. */
  reportIds?: string[]
}

/** At most 150 nodes: hubs, and groups of own reports with the same hubs. */
export interface CaseGraph {
  nodes: GraphNode[]
  edges: { from: string; to: string; reports: number }[]
  isAggregated: boolean
}

/**
 * One stone of the path between two reports. `author`: 'rule', the name of an own colleague who judged, or 'partner' for somebody
 * of another organisation. `roles`: parts that it played in the own reports beside it. `isHidden`: a part over reports of other organisations,
 * of which nothing is told.
 */
export type Step =
  | { reportId: string }
  | { hub: CaseHub; roles: string[]; reason: Standing; author: string }
  | { decision: Decision }
  | { isHidden: true }

export interface SimilarReport {
  reportId: string
  shared: CaseHub[]
  /** 0 to 1, of the most alike texts; null without a text to compare. */
  likeness: number | null
}

/** A case of this many reports, or a hub, is marked as popular; it still links. */
export const popularFrom = 10_000
