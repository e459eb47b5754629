// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface FollowTables {
  'signals.following': { since: Date }
  'signals.follower': { tended_at: Date }
  'signals.letter': { at: Date }
}

export const followRetention: RetentionOf<FollowTables> = {
  'signals.following': {
    keep: '3 years',
    from: 'since',
    because: 'what somebody follows; who still wants it follows it again',
  },
  'signals.follower': {
    keep: '3 years',
    from: 'tended_at',
    because: 'holds a sealed mail address; who still wants mail says so again',
  },
  'signals.letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice; not what it said',
  },
}
