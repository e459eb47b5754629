// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A mail stands in line. */
export const LetterDue = defineEvent<{ letterId: string }>('signals.letter-due')
