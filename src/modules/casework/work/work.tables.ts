// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface WorkTables {
  'casework.work': { received_at: Date }
  'casework.note': { changed_at: Date }
  'casework.task': { changed_at: Date }
  'casework.saved_filter': { saved_at: Date }
}

export const workRetention: RetentionOf<WorkTables> = {
  'casework.work': {
    keep: '61 months',
    from: 'received_at',
    held: "foundation.is_held('report', report_id)",
    because: 'goes with its report (reports.reports-dropped, expired); this line is the net under it',
  },
  'casework.note': {
    keep: '61 months',
    from: 'changed_at',
    held: "foundation.is_held('report', report_id)",
    because: 'goes with its report (reports.reports-dropped, expired); this line is the net under it',
  },
  'casework.task': {
    keep: '61 months',
    from: 'changed_at',
    held: "foundation.is_held('report', report_id)",
    because: 'goes with its report (reports.reports-dropped, expired); this line is the net under it',
  },
  'casework.saved_filter': {
    keep: '2 years',
    from: 'saved_at',
    because:
      'a filter that nobody has saved again for two years is no longer used; it may hold the name of a colleague',
  },
}
