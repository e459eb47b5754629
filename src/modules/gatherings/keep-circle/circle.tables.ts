// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface CircleTables {
  'gatherings.circle': { tended_at: Date }
  'gatherings.invitation': { at: Date }
  'gatherings.body': { id: string }
}

export const circleRetention: RetentionOf<CircleTables> = {
  'gatherings.circle': {
    keep: '2 years',
    from: 'tended_at',
    because: 'holds whom to write to, sealed; who answers an invitation is kept two years more',
  },
  'gatherings.invitation': {
    keep: '2 years',
    from: 'at',
    because: 'which organisation was invited and what it answered, in numbers',
  },
  'gatherings.body': { keep: 'for-ever', because: 'about organisations and programmes; nobody is named' },
}
