// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** What is known about these reports was decided (again): at most 1,000 ids. */
export const ReportsClassified = defineEvent<{ reportIds: string[] }>('classification.reports-classified')
