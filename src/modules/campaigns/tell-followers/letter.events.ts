// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A mail waits to be written and sent. */
export const LetterDue = defineEvent<{ letterId: string }>('campaigns.letter-due')
