// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** An invitation waits to be sent. */
export const InvitationDue = defineEvent<{ invitationId: string }>('gatherings.invitation-due')
