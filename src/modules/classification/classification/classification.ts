// SPDX-License-Identifier: EUPL-1.2
import type { ReportedMatter } from '#modules/reports'

/**
 * What is decided about a report, each with the concept of the taxonomy under which the answer stands. One answer each:
 * the main one. `order` is who gave the payment order: it decides about reimbursement and is no part of the form.
 */
export const facetRoots = {
  form: 'FF-000',
  channel: 'CH-000',
  pretext: 'LU-100',
  impersonated: 'IP-000',
  order: 'PY-100',
  means: 'PY-200',
  victim: 'VT-000',
  harm: 'HT-000',
} as const

export type Facet = keyof typeof facetRoots
export const facets = Object.keys(facetRoots) as Facet[]

type Tree = ReadonlyMap<string, { broader: readonly string[] }>

/** Whether `concept` stands below `ancestor`, at any depth; not when they are the same. */
export function isBelow(concept: string, ancestor: string, tree: Tree): boolean {
  return (tree.get(concept)?.broader ?? []).some((parent) => parent === ancestor || isBelow(parent, ancestor, tree))
}

/** The facet that a concept answers, or null: techniques and cash-out are no facets, and the head of a facet says nothing. */
export function facetOf(concept: string, tree: Tree): Facet | null {
  return facets.find((facet) => isBelow(concept, facetRoots[facet], tree)) ?? null
}

/** Who or what said it, the strongest first. */
export const sources = ['person', 'reporter', 'partner', 'text'] as const
export type Source = (typeof sources)[number]

/** One decision about a report. */
export interface Decided {
  facet: Facet
  /** 'FF-410' */
  concept: string
  source: Source
  /** A person's id, a partner's id, 'rules' or the version of the text model; null for the reporter, whom nobody names. */
  by: string | null
  /** A person's reason; 'question:answer' of the reporter; 'stated'; the words of the text that decided. */
  why: string[]
  /** Calibrated probability of a reading of the form, 0 to 1; null where nothing was calculated. */
  confidence: number | null
  /** Edition of the taxonomy in which it was decided: 'nl-online-fraude/0.1.0-draft.1'. */
  edition: string
  /** ISO time. */
  at: string
}

export type MessageKind = 'genuine' | 'advertising' | 'phishing'

/** What the text seems to tell, when that was not enough to decide or speaks against what was stated. */
export interface Suggestion {
  /** null: no fraud, such as a genuine message. */
  form: string | null
  /** Calibrated, 0 to 1. */
  probability: number
  words: string[]
}

export interface Classification {
  reportId: string
  /** The fraud form that holds now, or null: not known. */
  form: string | null
  /** Only when the text decided the form. */
  confidence: number | null
  /** Nobody stated a form and the text is not sure enough, or it clearly speaks against what was stated. */
  needsPerson: boolean
  /** At most one for each facet. */
  decided: Decided[]
  suggestion: Suggestion | null
  /** As the partner gave them in its own scheme. */
  partnerCodes: ReportedMatter['partnerCodes']
  /** What the text is when it is a message that somebody received; null for a story, and when not sure. */
  messageKind: MessageKind | null
  at: Date
}
