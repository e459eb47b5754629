// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Bilingual } from './concept.ts'

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
  }
  'taxonomy.concept': {
    edition_id: string
    id: string
    position: number
    facet: string
    broader: string[]
    label: Bilingual
    alternative_labels: Record<string, string[]>
    definition: Bilingual
    scope_note: Record<string, string> | null
    priority: number | null
    status: string
    since: string
    mappings: unknown[]
  }
}

export const retention: RetentionOf<TaxonomyTables> = {
  'taxonomy.edition': { keep: 'for-ever', because: 'old reports stay readable only in the edition they were filed in' },
  'taxonomy.concept': { keep: 'with-parent', parent: 'taxonomy.edition', because: 'a concept is part of its edition' },
}
