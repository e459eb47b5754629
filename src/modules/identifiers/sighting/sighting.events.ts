// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Something new is known about these identifiers: recorded, verified or dropped. At most 1,000 a time. */
export const SightingsRecorded = defineEvent<{ identifierIds: string[] }>('identifiers.sightings-recorded')
