// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { organiserTransaction } from '../event/who.query.ts'
import { selectInvitable, selectInvitations } from './invitation.store.ts'

/** Which organisations were invited and what they answered, and who still can be: without the people behind them. */
export async function readInvitations(ctx: Context, eventId: string) {
  const { mailRelay } = ctx.settings
  return organiserTransaction(ctx, async (tx) => {
    const invitations = await selectInvitations(tx, eventId)
    return {
      invitations: invitations.map(({ id, name, state, answer, people }) => ({ id, name, state, answer, people })),
      invitable: await selectInvitable(tx, eventId),
      hasMail: mailRelay !== null,
    }
  })
}
