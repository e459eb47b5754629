// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface FeedTables {
  'threat_feeds.feed': object
  'threat_feeds.claim': { changed_at: Date }
  'threat_feeds.dropped': { last_at: Date }
}

export const feedRetention: RetentionOf<FeedTables> = {
  'threat_feeds.feed': { keep: 'for-ever', because: 'the operator takes it away' },
  'threat_feeds.claim': {
    keep: '1 years',
    from: 'changed_at',
    because:
      'what others say of an account is of use while they say it; what they did not repeat or change for a year is old',
  },
  'threat_feeds.dropped': { keep: '90 days', from: 'last_at', because: 'to see why something of a feed is not there' },
}
