// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Somebody wants to know what a page shows. */
export const EvidenceAsked = defineEvent<{ fetchId: string }>('shield.evidence-asked-for')
