// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Reports came in: at most 1,000 ids at a time; a single report is a list of one. Those of a partner count as verified already. */
export const ReportsReceived = defineEvent<{ reportIds: string[] }>('reports.reports-received')

/** Reports from the web form were confirmed by the organisation that received them. */
export const ReportsVerified = defineEvent<{ reportIds: string[] }>('reports.reports-verified')

/**
 * Reports no longer count. `expired` and `erased`: they are deleted, `listReportedMatter` no longer knows them; `erased` because somebody had the
 * right to that, so that nothing of them may stay anywhere.
 */
export const ReportsDropped = defineEvent<{
  reportIds: string[]
  reason: 'withdrawn' | 'rejected' | 'duplicate' | 'expired' | 'erased'
}>('reports.reports-dropped')

/** These reports say something else than before (the reporter answered a question, or need not be called any more), or count again: read them again. */
export const ReportsAmended = defineEvent<{ reportIds: string[] }>('reports.reports-amended')
