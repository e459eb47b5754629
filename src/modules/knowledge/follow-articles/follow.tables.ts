// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface FollowTables {
  'knowledge.subscription': { since: Date }
  'knowledge.reader': { tended_at: Date }
  'knowledge.letter': { at: Date }
}

export const followRetention: RetentionOf<FollowTables> = {
  'knowledge.subscription': {
    keep: '3 years',
    from: 'since',
    because: 'what somebody follows; who still wants it follows it again',
  },
  'knowledge.reader': {
    keep: '2 years',
    from: 'tended_at',
    because: 'holds a sealed mail address; whoever looks at what is new keeps it',
  },
  'knowledge.letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice; not what it said',
  },
}
