// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** The list changed: everything up to this serial is there to be read. */
export const ListChanged = defineEvent<{ serial: number }>('shield.list-changed')

/** These names were judged, whatever the outcome: who asked about them can be told. */
export const NamesJudged = defineEvent<{ nameIds: string[] }>('shield.names-judged')
