// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A warning to who keeps an entry waits to be sent. */
export const PointLetterDue = defineEvent<{ letterId: string }>('partners.point-letter-due')
