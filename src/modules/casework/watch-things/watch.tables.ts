// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface WatchTables {
  'casework.watch': { tended_at: Date }
  'casework.alert': { at: Date }
}

export const watchRetention: RetentionOf<WatchTables> = {
  'casework.watch': {
    keep: '1 years',
    from: 'tended_at',
    because: 'a watch that nobody looked after for a year is no longer needed; it may hold an account or a name',
  },
  'casework.alert': {
    keep: '90 days',
    from: 'at',
    because: 'news of three months ago is no news; the report itself stays where it is',
  },
}
