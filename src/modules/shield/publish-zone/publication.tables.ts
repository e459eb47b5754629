// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface PublicationTables {
  'shield.publication': {
    serial: number
    complete_to: number
    names: number
    sent_at: Date
    served_at: Date | null
  }
  'shield.publisher': {
    id: boolean
    serial: number | null
    published_at: Date | null
    compared_at: Date | null
    left_out: number
    failures: number
    failed_at: Date | null
    problem: string | null
  }
  'shield.recipient': {
    id: string
    organisation_id: string
    name: string
    resolver: string | null
    since: Date
    ended_at: Date | null
    canary_at: Date | null
    confirmed_serial: number | null
    confirmed_at: Date | null
    asked_at: Date | null
    problem: string | null
  }
  'shield.confirmation': {
    recipient_id: string
    serial: number
    how: 'asked' | 'said'
    at: Date
  }
}

export const publicationRetention: RetentionOf<PublicationTables> = {
  'shield.publication': {
    // A month less than the changes: what is still known as published can always be followed.
    keep: '11 months',
    from: 'sent_at',
    because: 'shows when each step was served; a zone that is older than this is compared as a whole',
  },
  'shield.publisher': { keep: 'for-ever', because: 'one row: how publishing goes' },
  'shield.recipient': { keep: 'for-ever', because: 'a short list of providers, and since when they use the list' },
  'shield.confirmation': { keep: '1 years', from: 'at', because: 'shows how long names took to arrive' },
}
