// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** The system of a filer is to be told of something. */
export const ComplaintNewsDue = defineEvent<{ deliveryId: string }>('complaints.news-due')
