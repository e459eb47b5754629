// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever changes the meeting writes it.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import type { Meeting } from '../plan-meeting/meeting.ts'
import type { NewsKind } from './compose-letter.ts'
import { MeetingNews } from './invite.events.ts'

/** Members who want mail get it, in the transaction of what it is about. */
export function tellMembers(ctx: Context, tx: Tx, { id, sequence }: Meeting, kind: NewsKind): Promise<void> {
  return announce(ctx, tx, MeetingNews, { meetingId: id, kind, about: `${id} ${sequence}` })
}
