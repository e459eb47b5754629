// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface OutcomeTables {
  'outcomes.delivery': { delivered_at: Date }
  'outcomes.delivered_row': { delivery_id: string }
  'outcomes.issue': { frozen_at: Date }
}

export const outcomeRetention: RetentionOf<OutcomeTables> = {
  'outcomes.delivery': {
    keep: '5 years',
    from: 'delivered_at',
    because: 'a published figure must be explained as long as complaints of its half-year are kept',
  },
  'outcomes.delivered_row': {
    keep: 'with-parent',
    parent: 'outcomes.delivery',
    because: 'what was delivered, corrected rows included',
  },
  'outcomes.issue': {
    keep: 'for-ever',
    because: 'published figures; no number below ten persons and no names',
  },
}
