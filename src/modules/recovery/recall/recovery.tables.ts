// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface RecoveryTables {
  'recovery.recall': { ended_at: Date | null }
  'recovery.payment': { ended_at: Date | null }
  'recovery.packet': { recall_id: string }
}

export const recoveryRetention: RetentionOf<RecoveryTables> = {
  'recovery.recall': {
    keep: '2 years',
    from: 'ended_at',
    because: 'how long each step took and what came of it can be counted; it holds no account and no amount',
  },
  'recovery.payment': {
    keep: '30 days',
    from: 'ended_at',
    because: 'a bank that finds the money later, and a customer who disputes the outcome, come within weeks',
  },
  'recovery.packet': { keep: 'with-parent', parent: 'recovery.recall', because: 'the two halves of one request' },
}
