// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Somebody wants addresses submitted to vendors; which ones stands in the table. */
export const SubmissionsDue = defineEvent<{ count: number }>('shield.submissions-due')
