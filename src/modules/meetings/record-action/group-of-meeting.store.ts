// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { isRowId } from '#values'

export async function groupOfMeeting(tx: Tx, meetingId: string): Promise<string | null> {
  if (!isRowId(meetingId)) return null
  const found = await sql<{ id: string }>`select group_id as id from meetings.meeting where id = ${meetingId}`.execute(
    tx,
  )
  return found.rows[0]?.id ?? null
}
