// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { CommentaryFile } from '../commentary/commentary.schema.ts'
import type { Bilingual, Mapping, SomeWords, Words } from './concept.ts'
import type { Decision, ExternalScheme, Facet, Source } from './edition.ts'

export interface TaxonomyTables {
  'taxonomy.edition': {
    id: string
    scheme: string
    version: string
    published_on: string
    status: 'draft' | 'published'
    title: Bilingual
    content_hash: string
    loaded_at: Date
    facets: Facet[]
    external_schemes: ExternalScheme[]
    sources: Source[]
    decisions: Decision[]
  }
  'taxonomy.concept': {
    edition_id: string
    id: string
    position: number
    facet: string
    broader: string[]
    label: Bilingual
    alternative_labels: Words
    definition: Bilingual
    scope_note: SomeWords | null
    priority: number | null
    status: 'draft' | 'accepted' | 'deprecated'
    since: string
    mappings: Mapping[]
    hidden_labels: Words
    examples: Words
    related: string[]
    replaced_by: string[]
  }
  'taxonomy.commentary': {
    id: string
    scheme: string
    version: string
    published_on: string
    status: 'draft' | 'published'
    content: CommentaryFile
    content_hash: string
    loaded_at: Date
  }
}

export const retention: RetentionOf<TaxonomyTables> = {
  'taxonomy.edition': { keep: 'for-ever', because: 'old reports stay readable only in the edition they were filed in' },
  'taxonomy.concept': { keep: 'with-parent', parent: 'taxonomy.edition', because: 'a concept is part of its edition' },
  'taxonomy.commentary': { keep: 'for-ever', because: 'what a figure was read by stays readable' },
}
