// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'
import type { Outcome } from './objection.ts'

/** Two people decided; what follows from it is to be carried out. */
export const ObjectionDecided = defineEvent<{ objectionId: string }>('redress.objection-decided')

/** It was carried out: whoever objected can read it, and who was told of the listing must be told. */
export const ObjectionClosed = defineEvent<{ objectionId: string; listingId: string | null; outcome: Outcome }>(
  'redress.objection-closed',
)
