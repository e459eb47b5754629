// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, FullConcept } from './concept.ts'

export interface Edition {
  /** 'nl-online-fraude/0.1.0-draft.1' */
  id: string
  scheme: string
  version: string
  /** Calendar day, 'yyyy-mm-dd'. */
  publishedOn: string
  status: 'draft' | 'published'
  title: Bilingual
}

/** One of the ways in which a fraud is described, with the concept that it begins at. */
export interface Facet {
  id: string
  topConcept: string
  prefLabel: Bilingual
}

/** A classification of somebody else. */
export interface ExternalScheme {
  id: string
  title: string
  version: string
  /** The version in Dutch, where it is told in words. */
  versionNl?: string | undefined
  licence: string
  url: string
}

export interface Source {
  id: string
  title: string
  publisher: string
  /** As its publisher says it: a day, a month or a year. */
  date: string
  url: string
}

/** What was decided about concepts, and why. No concepts: about the edition as a whole. */
export interface Decision {
  /** 'yyyy-mm-dd' */
  date: string
  concepts: readonly string[]
  what: Bilingual
  why: Bilingual
}

/** What an edition has beside its concepts. */
export interface EditionParts {
  facets: readonly Facet[]
  externalSchemes: readonly ExternalScheme[]
  sources: readonly Source[]
  decisions: readonly Decision[]
}

export interface WholeEdition extends EditionParts {
  edition: Edition & { contentHash: string }
  /** Deprecated ones too. */
  concepts: readonly FullConcept[]
  byId: ReadonlyMap<string, FullConcept>
}

/** The edition in force: the newest that was published; without one, the newest draft. */
export function currentEdition<Found extends Edition>(editions: readonly Found[]): Found | null {
  const published = editions.filter((edition) => edition.status === 'published')
  const candidates = published.length > 0 ? published : [...editions]
  return candidates.sort(newestFirst)[0] ?? null
}

export function newestFirst(a: Edition, b: Edition): number {
  return (
    b.publishedOn.localeCompare(a.publishedOn) || b.version.localeCompare(a.version, 'en', { numeric: true }) // draft.10 is newer than draft.9
  )
}
