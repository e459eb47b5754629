// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** These hand-overs are with their receiver no longer: what went is taken back and wiped from the inbox. */
export const HandOversEnded = defineEvent<{ handOverIds: string[] }>('referrals.hand-overs-ended')
