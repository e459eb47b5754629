// SPDX-License-Identifier: EUPL-1.2
// No audit line: that the event changed has one, and so has every mail that is sent.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { dueAgain, selectCalm } from './invitation.store.ts'
import { InvitationDue } from './letter.events.ts'

/** Between two mails about changes of one event: what changes meanwhile is told together afterwards. So nobody is mailed more than four times a day. */
const hoursBetween = 6
const calmAt = (now: Date) => new Date(now.getTime() - hoursBetween * 3_600_000)

/** Tells who was invited and did not say no that it is elsewhere or on another day, or does not go on; in the transaction of that. */
export async function tellInvited(ctx: Context, tx: Tx, eventId: string, mail: 'changed' | 'cancelled'): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const at = ctx.now()
  for (const invitationId of await dueAgain(tx, { eventId, mail, at, calm: calmAt(at) }))
    await announce(ctx, tx, InvitationDue, { invitationId })
}

/** Tells of changes that waited because there was a mail about another one just before. */
export async function tellLater(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'gatherings.tell-later')
  await transaction(system, async (tx) => {
    for (const invitationId of await selectCalm(tx, calmAt(system.now())))
      await announce(system, tx, InvitationDue, { invitationId })
  })
}
