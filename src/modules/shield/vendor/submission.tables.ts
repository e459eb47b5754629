// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { SubmissionStatus, Vendor } from './vendor.ts'

export interface SubmissionTables {
  'shield.submission': {
    id: string
    vendor: Vendor
    takedown_id: string | null
    name_id: string | null
    shown: string
    address: Buffer | null
    status: SubmissionStatus
    by_hand: boolean
    attempts: number
    next_at: Date | null
    reference: string | null
    said: string
    asked_at: Date
    begun_at: Date | null
    submitted_at: Date | null
    listed_at: Date | null
    status_at: Date
    by_id: string
    by_name: string
  }
}

export const submissionRetention: RetentionOf<SubmissionTables> = {
  'shield.submission': {
    keep: '1 years',
    from: 'status_at',
    because: 'shows whether browsers warn, and how soon; whoever disputes that must be told that we asked',
  },
}
