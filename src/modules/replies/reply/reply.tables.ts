// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ReplyTables {
  'replies.reply': { happened_at: Date }
  'replies.read_until': { source: string }
  'replies.reader': { tended_at: Date }
  'replies.letter': { at: Date }
}

export const repliesRetention: RetentionOf<ReplyTables> = {
  'replies.reply': {
    keep: '2 years',
    from: 'happened_at',
    because: 'so that nothing is told twice; what was told stands with the report',
  },
  'replies.read_until': { keep: 'for-ever', because: 'a moment for each source: up to where it was read' },
  'replies.reader': {
    keep: '1 years',
    from: 'tended_at',
    because: 'holds a sealed mail address; after a year there is hardly news, and who still wants it says so again',
  },
  'replies.letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice',
  },
}
