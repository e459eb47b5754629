// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** One organisation answered; perhaps it was the last. */
export const TaskAnswered = defineEvent<{ requestId: string }>('data-requests.task-answered')
