// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface BottleneckTables {
  'pilots.bottleneck': { changed_at: Date }
  'pilots.step': { bottleneck_id: string }
  'pilots.score': { bottleneck_id: string }
  'pilots.dissent': { bottleneck_id: string }
}

const withBottleneck = {
  keep: 'with-parent',
  parent: 'pilots.bottleneck',
  because: 'a decision about sharing is read together with its reasons, and with who did not agree',
} as const

export const bottleneckRetention: RetentionOf<BottleneckTables> = {
  'pilots.bottleneck': {
    keep: '10 years',
    from: 'changed_at',
    because:
      'why partners did or did not share must be known as long as it can be asked; it names who acted for a partner',
  },
  'pilots.step': withBottleneck,
  'pilots.score': withBottleneck,
  'pilots.dissent': withBottleneck,
}
