// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface FollowTables {
  'campaigns.follower': { tended_at: Date }
  'campaigns.letter': { at: Date }
}

export const followRetention: RetentionOf<FollowTables> = {
  'campaigns.follower': {
    keep: '3 years',
    from: 'tended_at',
    because: 'holds a sealed mail address; who still wants mail says so again',
  },
  'campaigns.letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice; not what it said',
  },
}
