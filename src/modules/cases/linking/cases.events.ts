// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** The case of these reports changed: it began, grew, was joined, was divided or ended. At most 1,000 ids. */
export const CasesChanged = defineEvent<{ reportIds: string[] }>('cases.cases-changed')
