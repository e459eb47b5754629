// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface DeliveryTables {
  'statistics.delivery_agreement': {
    id: string
    source: string
    indicator: string
    what: string
    first_period: string
    every_months: number
    due_after_days: number
    comes_from: string
    is_example: boolean
    overdue_period: string | null
    overdue_seen_at: Date | null
    changed_at: Date
  }
}

export const deliveryRetention: RetentionOf<DeliveryTables> = {
  'statistics.delivery_agreement': {
    keep: 'for-ever',
    because: 'an agreement about figures, between organisations; nothing about people',
  },
}
