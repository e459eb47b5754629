// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface CallTables {
  'sharing.open_call': {
    id: string
    organisation_id: string
    opened_by: string
    tag: Buffer
    entry: Buffer
    opened_at: Date
    ends_at: Date
    looked_up: number
  }
  'sharing.call_count': { organisation_id: string; day: string; opened: number; found: number; not_found: number }
}

export const callRetention: RetentionOf<CallTables> = {
  'sharing.open_call': {
    keep: '1 hours',
    from: 'ends_at',
    because: 'a call that is open now; it goes when it ends, every minute, and this is what remains if that fails',
  },
  'sharing.call_count': {
    keep: '12 months',
    from: 'day',
    because: 'how many calls of an organisation were opened and looked up on a day; tells nothing of anybody',
  },
}
