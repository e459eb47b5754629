// SPDX-License-Identifier: EUPL-1.2
// No audit line: each deed writes its own.
import type { Context } from '#foundation/access'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { meetingsTransaction } from '../group/who.query.ts'
import { groupAndMeeting } from '../show-meeting/show-meeting.query.ts'
import { approveMinutes, beginMinutes, noteAttendance, sendMinutes, writeMinute } from './write-minutes.command.ts'

/** Does what a form of the page of minutes asks by its `intent`; false when there is no such deed. */
export async function doWithMinutes(
  ctx: Context,
  code: string,
  meetingId: string,
  entries: FormEntries,
): Promise<boolean> {
  const [intent = '', about = ''] = String(entries.intent).split(':')
  const found = await meetingsTransaction(ctx, (tx) => groupAndMeeting(tx, code, meetingId))
  if (!found) throw new Refusal(webMessages.notThere, { status: 404 })
  if (intent === 'begin') await beginMinutes(ctx, meetingId)
  else if (intent === 'attendance') await noteAttendance(ctx, meetingId, entries)
  else if (intent === 'minute') await writeMinute(ctx, about, entries)
  else if (intent === 'send') await sendMinutes(ctx, meetingId)
  else if (intent === 'approve') await approveMinutes(ctx, meetingId, entries)
  else return false
  return true
}
