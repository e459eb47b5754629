// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'
import type { NewsKind } from '../warning/warning.events.ts'

/** A mail waits to be written and sent. */
export const LetterDue = defineEvent<{ letterId: string }>('warnings.letter-due')

/** The next part of the list is to be put in line for a warning, behind this number. */
export const PartDue = defineEvent<{ warningId: string; news: number; what: NewsKind; after: string }>(
  'warnings.part-due',
)
