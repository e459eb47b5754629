// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** These claims are over or went back to criminal law: whoever was given one is told. At most 1,000 a time. */
export const ClaimsEnded = defineEvent<{ claimIds: string[] }>('claims.claims-ended')
