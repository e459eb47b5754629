// SPDX-License-Identifier: EUPL-1.2
// No audit line: that the event changed has one, and so has every mail that is sent.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { dueAgain } from './invitation.store.ts'
import { InvitationDue } from './letter.events.ts'

/** Tells who was invited and did not say no that it is elsewhere or on another day, or does not go on; in the transaction of that. */
export async function tellInvited(ctx: Context, tx: Tx, eventId: string, mail: 'changed' | 'cancelled'): Promise<void> {
  if (!ctx.settings.mailRelay) return
  for (const invitationId of await dueAgain(tx, eventId, mail, ctx.now()))
    await announce(ctx, tx, InvitationDue, { invitationId })
}
