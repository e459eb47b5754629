// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface SubscriberTables {
  'warnings.subscriber': { tended_at: Date }
  'warnings.letter': { at: Date }
}

export const subscriberRetention: RetentionOf<SubscriberTables> = {
  'warnings.subscriber': {
    keep: '2 years',
    from: 'tended_at',
    because: 'holds a sealed mail address until its owner stops; after two years who still wants warnings asks again',
  },
  'warnings.letter': { keep: '90 days', from: 'at', because: 'that a mail was sent, so that it is not sent twice' },
}
