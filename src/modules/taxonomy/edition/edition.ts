// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from './concept.ts'

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
