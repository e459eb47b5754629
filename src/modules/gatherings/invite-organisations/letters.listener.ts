// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { InvitationDue } from './letter.events.ts'
import { sendInvitation } from './send-letter.command.ts'

export const sendInvitations = listen(InvitationDue, {
  job: 'gatherings.send-invitation',
  run: (ctx, { invitationId }) => sendInvitation(ctx, invitationId),
})
