// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A mail to who asked to take part waits to be sent. */
export const JoinLetterDue = defineEvent<{ letterId: string }>('partners.join-letter-due')
