// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface GatheringTables {
  'gatherings.event': { id: string }
  'gatherings.item': { at: Date }
  'gatherings.outcome': { event_id: string }
  'gatherings.evaluation': { event_id: string }
}

export const gatheringRetention: RetentionOf<GatheringTables> = {
  'gatherings.event': {
    keep: 'for-ever',
    because: 'what was organised and what it was for; of organisations, and nobody is named',
  },
  'gatherings.item': {
    keep: '3 years',
    from: 'at',
    because: 'may hold the name of a speaker; longer nobody asks who spoke',
  },
  'gatherings.outcome': { keep: 'for-ever', because: 'what came of a goal, in words about no person' },
  'gatherings.evaluation': { keep: 'for-ever', because: 'counts of who came and what they found' },
}
