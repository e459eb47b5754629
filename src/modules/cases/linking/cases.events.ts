// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** These reports were linked as they stand now, alone or in a case: at most 1,000 ids. */
export const ReportsLinked = defineEvent<{ reportIds: string[] }>('cases.reports-linked')

/**
 * The case of these reports changed: it began, grew, was joined, was divided or ended. At most 1,000 ids. `earlier`: those that
 * were linked before, so that no `ReportsLinked` of the same moment names them.
 */
export const CasesChanged = defineEvent<{ reportIds: string[]; earlier?: string[] }>('cases.cases-changed')
