// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface FollowTables {
  'interventions.follower': { tended_at: Date }
  'interventions.letter': { at: Date }
}

export const followRetention: RetentionOf<FollowTables> = {
  'interventions.follower': {
    keep: '3 years',
    from: 'tended_at',
    because: 'holds a sealed mail address; who still wants mail says so again',
  },
  'interventions.letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice; not what it said',
  },
}
