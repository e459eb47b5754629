// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { AttendanceState } from './attendance.ts'

export async function selectAttendance(tx: Tx, meetingId: string): Promise<ReadonlyMap<string, AttendanceState>> {
  const found = await sql<{ memberId: string; state: AttendanceState }>`select member_id as "memberId", state
    from meetings.attendance where meeting_id = ${meetingId}`.execute(tx)
  return new Map(found.rows.map(({ memberId, state }) => [memberId, state]))
}

export async function putAttendance(
  tx: Tx,
  row: { meetingId: string; memberId: string; state: AttendanceState; at: Date },
): Promise<void> {
  await sql`insert into meetings.attendance (meeting_id, member_id, state, noted_at)
    values (${row.meetingId}, ${row.memberId}, ${row.state}, ${row.at})
    on conflict (meeting_id, member_id) do update set state = excluded.state, noted_at = excluded.noted_at`.execute(tx)
}
