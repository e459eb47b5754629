// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { isRowId } from '#values'
import { meetingsTransaction } from '../group/who.query.ts'
import { seeConfidential } from '../show-meeting/see-confidential.query.ts'
import { groupAndMeeting } from '../show-meeting/show-meeting.query.ts'
import { selectFile } from './document.store.ts'
import { openKept } from './file-content.query.ts'

/** A file of this meeting; null when it is not there for whoever asks. */
export function openFile(
  ctx: Context,
  code: string,
  meetingId: string,
  documentId: string,
): Promise<{ title: string; bytes: Buffer } | null> {
  return meetingsTransaction(ctx, async (tx) => {
    const found = await groupAndMeeting(tx, code, meetingId)
    const file = found && isRowId(documentId) ? await selectFile(tx, documentId) : null
    if (!file || file.meetingId !== meetingId) return null
    await seeConfidential(ctx, tx, { subjectKind: 'meeting', subjectId: meetingId }, [file])
    const bytes = openKept(ctx.secrets, file.id, file)
    return bytes && { title: file.title, bytes }
  })
}
