// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface TallyTables {
  'statistics.counted_report': {
    report_id: string
    day: string
    organisation_id: string
    form: string
    main_form: string
    channel: string
    pretext: string
    impersonated: string
    means: string
    victim: string
    municipality: string
    region: string
    kinds: string[]
    loss_in_cents: number | null
  }
  'statistics.tally': {
    tabulation: string
    organisation_id: string
    period: string
    first: string
    second: string
    reports: number
    with_loss: number
    loss_in_cents: number
  }
}

export const tallyRetention: RetentionOf<TallyTables> = {
  'statistics.counted_report': {
    keep: '61 months',
    from: 'day',
    held: "foundation.is_held('report', report_id)",
    because:
      'deleted with its report: withdrawn, erased, or after five years (reports.reports-dropped); this line is the net under it',
  },
  'statistics.tally': {
    keep: 'for-ever',
    because: 'numbers of reports, which go down as reports go; what is published is kept in statistics.release',
  },
}
