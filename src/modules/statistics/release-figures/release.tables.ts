// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface ReleaseTables {
  'statistics.release': { number: number; week: string; released_at: Date; policy: string }
  'statistics.released_figure': {
    release: number
    span: 'week' | 'four-weeks'
    period: string
    table_name: string
    form: string
    value: string
    reports: number | null
    loss_in_cents: number | null
  }
  'statistics.frozen_week': {
    week: string
    table_name: string
    form: string
    value: string
    reports: number
    with_loss: number
    loss_in_cents: number
    largest_in_cents: number
  }
}

export const releaseRetention: RetentionOf<ReleaseTables> = {
  'statistics.release': { keep: 'for-ever', because: 'published' },
  'statistics.released_figure': {
    keep: 'for-ever',
    because: 'published figures; a series is only of use when it is whole',
  },
  'statistics.frozen_week': {
    keep: '120 days',
    from: 'week',
    because:
      'needed until the period of four weeks is published, with time to catch up; then nothing is added up from it',
  },
}
