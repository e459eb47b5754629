// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ReaderTables {
  'meetings.reader': { tended_at: Date }
  'meetings.letter': { at: Date }
}

export const readerRetention: RetentionOf<ReaderTables> = {
  'meetings.reader': {
    keep: '3 years',
    from: 'tended_at',
    because: 'holds a sealed mail address; who still wants mail says so again',
  },
  'meetings.letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice; not what it said',
  },
}
