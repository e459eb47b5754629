// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Meeting } from '../plan-meeting/meeting.ts'

export interface Minute {
  itemId: string
  words: string
  decision: string
  writtenAt: Date
  /** How often it was written. */
  revision: number
}

/** Of one meeting; in draft only for a secretary, of what is confidential only for the group. */
export async function selectMinutes(tx: Tx, meetingId: string): Promise<Minute[]> {
  const found =
    await sql<Minute>`select n.item_id as "itemId", n.words, n.decision, n.written_at as "writtenAt", n.revision
    from meetings.minute n join meetings.agenda_item i on i.id = n.item_id where i.meeting_id = ${meetingId}`.execute(
      tx,
    )
  return found.rows
}

export async function putMinute(tx: Tx, row: Omit<Minute, 'revision'>): Promise<void> {
  await sql`insert into meetings.minute (item_id, words, decision, written_at)
    values (${row.itemId}, ${row.words}, ${row.decision}, ${row.writtenAt})
    on conflict (item_id) do update set words = excluded.words, decision = excluded.decision,
      written_at = excluded.written_at, revision = minute.revision + 1`.execute(tx)
}

export interface Correction {
  id: string
  itemId: string
  /** What stood there before. */
  words: string
  decision: string
  because: string
  correctedAt: Date
}

/** Of one meeting, the first first; at most 300. */
export async function selectCorrections(tx: Tx, meetingId: string): Promise<Correction[]> {
  const found = await sql<Correction>`select c.id, c.item_id as "itemId", c.words, c.decision, c.because,
      c.corrected_at as "correctedAt"
    from meetings.correction c join meetings.agenda_item i on i.id = c.item_id where i.meeting_id = ${meetingId}
    order by c.corrected_at, c.id limit 300`.execute(tx)
  return found.rows
}

export async function insertCorrection(tx: Tx, row: Correction): Promise<void> {
  await sql`insert into meetings.correction (id, item_id, words, decision, because, corrected_at)
    values (${row.id}, ${row.itemId}, ${row.words}, ${row.decision}, ${row.because}, ${row.correctedAt})`.execute(tx)
}

/** Minutes changed. As long as they are not approved it is kept who did so. */
export async function touchMinutes(
  tx: Tx,
  { id, groupId, minutes }: Pick<Meeting, 'id' | 'groupId' | 'minutes'>,
  by: { id: string; organisationId: string; at: Date },
): Promise<void> {
  await sql`update meetings.meeting set minutes_revision = minutes_revision + 1, changed_at = ${by.at}
    where id = ${id}`.execute(tx)
  if (minutes === 'approved') return
  await sql`insert into meetings.minutes_writer (meeting_id, group_id, person_id, organisation_id, wrote_at)
    values (${id}, ${groupId}, ${by.id}, ${by.organisationId}, ${by.at})
    on conflict (meeting_id, person_id) do update set wrote_at = excluded.wrote_at`.execute(tx)
}

/** Whether this person wrote at minutes that are not approved yet, or sent them. */
export async function isWriter(tx: Tx, meetingId: string, personId: string): Promise<boolean> {
  const found = await sql<{ is: boolean }>`select exists (select from meetings.minutes_writer
    where meeting_id = ${meetingId} and person_id = ${personId}) as is`.execute(tx)
  return found.rows[0]?.is ?? false
}

/** Nobody has to be told from the others any more. */
export async function deleteWriters(tx: Tx, meetingId: string): Promise<void> {
  await sql`delete from meetings.minutes_writer where meeting_id = ${meetingId}`.execute(tx)
}
