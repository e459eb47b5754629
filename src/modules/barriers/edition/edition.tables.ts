// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Circle, Edition } from './edition.ts'

export interface EditionTables {
  'barriers.edition': {
    number: number
    circle: Circle
    date: string
    status: 'draft' | 'published'
    content: Edition
    content_hash: string
  }
}

export const editionRetention: RetentionOf<EditionTables> = {
  'barriers.edition': {
    keep: 'for-ever',
    because: 'what a measure was meant to stop stays readable in its own edition',
  },
}
