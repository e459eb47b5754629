// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** These requests were taken back by a person or lost their ground: whoever has them is told. At most 1,000 a time. */
export const RequestsWithdrawn = defineEvent<{ requestIds: string[] }>('measures.requests-withdrawn')
