// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { FetchFailure, FetchStatus } from './fetched-page.ts'

export interface FetchedPageTables {
  'shield.fetched_page': {
    id: string
    name_id: string | null
    takedown_id: string | null
    asked: string
    address: string | null
    status: FetchStatus
    attempts: number
    asked_at: Date
    asked_by: string
    asked_by_name: string
    ended_at: Date | null
    http_status: number | null
    media_type: string | null
    sha256: string | null
    bytes: number | null
    title: string | null
    because: FetchFailure | null
  }
}

export const fetchedPageRetention: RetentionOf<FetchedPageTables> = {
  'shield.fetched_page': {
    keep: '1 years',
    from: 'asked_at',
    because: 'shows what a page was when it was judged; the decision itself keeps the digest',
  },
}
