// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Meeting } from './meeting.ts'

const columns = sql`t.id, t.group_id as "groupId", t.title, t.starts_at as "startsAt", t.ends_at as "endsAt", t.place, t.video,
  t.status, t.sequence, t.cancelled_because as "cancelledBecause", t.minutes, t.minutes_sent_at as "minutesSentAt",
  t.minutes_revision as "minutesRevision", t.approved_in as "approvedIn", t.approved_at as "approvedAt"`

/** The latest first. */
export async function selectMeetings(
  tx: Tx,
  groupId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Meeting[]> {
  const found = await sql<Meeting>`select ${columns} from meetings.meeting t where t.group_id = ${groupId}
    order by t.starts_at desc, t.id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countMeetings(tx: Tx, groupId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from meetings.meeting
    where group_id = ${groupId}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** `lock`: until the transaction ends, as far as row-level security lets whoever asks change it. */
export async function selectMeeting(tx: Tx, id: string, lock = false): Promise<Meeting | null> {
  const found = await sql<Meeting>`select ${columns} from meetings.meeting t where t.id = ${id}
    ${lock ? sql`for update of t` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

/** Those of the group that came after this one and were not cancelled, the first first; at most 20. */
export async function selectLater(tx: Tx, { groupId, endsAt }: Meeting): Promise<Meeting[]> {
  const found = await sql<Meeting>`select ${columns} from meetings.meeting t
    where t.group_id = ${groupId} and t.starts_at >= ${endsAt} and t.status <> 'cancelled'
    order by t.starts_at, t.id limit 20`.execute(tx)
  return found.rows
}

/** Meetings of the group whose minutes members have and nobody approved, the first first; at most 20. */
export async function selectToApprove(tx: Tx, groupId: string): Promise<Meeting[]> {
  const found = await sql<Meeting>`select ${columns} from meetings.meeting t
    where t.group_id = ${groupId} and t.minutes = 'sent' order by t.starts_at, t.id limit 20`.execute(tx)
  return found.rows
}

/** The moment at which Dutch clocks say that time on that day. */
export async function selectMoment(tx: Tx, day: string, time: string): Promise<Date> {
  const found = await sql<{ at: Date }>`select
    (${day}::date + ${time}::time) at time zone 'Europe/Amsterdam' as at`.execute(tx)
  return found.rows[0]?.at ?? new Date(Number.NaN)
}

export type MeetingWords = Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place' | 'video'>

export async function insertMeeting(
  tx: Tx,
  row: MeetingWords & { id: string; groupId: string; at: Date },
): Promise<void> {
  await sql`insert into meetings.meeting (id, group_id, title, starts_at, ends_at, place, video, status, changed_at)
    values (${row.id}, ${row.groupId}, ${row.title}, ${row.startsAt}, ${row.endsAt}, ${row.place}, ${row.video}, 'planned',
      ${row.at})`.execute(tx)
}

export async function updateMeeting(
  tx: Tx,
  row: MeetingWords & Pick<Meeting, 'id' | 'status' | 'sequence' | 'cancelledBecause'> & { at: Date },
): Promise<void> {
  await sql`update meetings.meeting set title = ${row.title}, starts_at = ${row.startsAt}, ends_at = ${row.endsAt},
      place = ${row.place}, video = ${row.video}, status = ${row.status}, sequence = ${row.sequence},
      cancelled_because = ${row.cancelledBecause}, changed_at = ${row.at}
    where id = ${row.id}`.execute(tx)
}

/** How its minutes stand. Beginning them says that it was held. */
export async function updateMinutes(
  tx: Tx,
  row: Pick<Meeting, 'id' | 'minutes' | 'approvedIn'> & { at: Date },
): Promise<void> {
  await sql`update meetings.meeting set minutes = ${row.minutes}, status = 'held', approved_in = ${row.approvedIn},
      approved_at = case when ${row.minutes} = 'approved' then ${row.at}::timestamptz else null end,
      minutes_sent_at = case when ${row.minutes} = 'sent' then ${row.at}::timestamptz else minutes_sent_at end,
      changed_at = ${row.at}
    where id = ${row.id}`.execute(tx)
}
