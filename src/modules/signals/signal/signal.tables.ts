// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface SignalTables {
  'signals.signal': { ended_at: Date | null }
}

export const signalRetention: RetentionOf<SignalTables> = {
  'signals.signal': {
    keep: '5 years',
    from: 'ended_at',
    because: 'what partners were warned about, when and by whom can be looked up; it holds nothing about people',
  },
}
