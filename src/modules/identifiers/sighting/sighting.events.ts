// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'
import type { IdentifierKind } from '#values'

/** Something new is known about these identifiers: recorded, verified or dropped. At most 1,000 a time. */
export const SightingsRecorded = defineEvent<{ identifierIds: string[] }>('identifiers.sightings-recorded')

/**
 * What these reports say about identifiers was recorded, verified or dropped, also when it is nothing. Reports that expired are
 * among them and are no longer known to anybody. At most 1,000 a time.
 */
export const ReportsSighted = defineEvent<{ reportIds: string[] }>('identifiers.reports-sighted')

/** Two people put this on the protected list, whether somebody reported it or not. */
export const EntryApproved = defineEvent<{ kind: IdentifierKind; canonical: string }>('identifiers.entry-approved')

/** These identifiers came on the protected list. At most 1,000 a time. */
export const IdentifiersProtected = defineEvent<{ identifierIds: string[] }>('identifiers.identifiers-protected')
