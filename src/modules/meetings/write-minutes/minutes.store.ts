// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Minute {
  itemId: string
  words: string
  decision: string
  writtenAt: Date
}

/** Of one meeting; in draft only for a secretary, of what is confidential only for the group. */
export async function selectMinutes(tx: Tx, meetingId: string): Promise<Minute[]> {
  const found = await sql<Minute>`select n.item_id as "itemId", n.words, n.decision, n.written_at as "writtenAt"
    from meetings.minute n join meetings.agenda_item i on i.id = n.item_id where i.meeting_id = ${meetingId}`.execute(
    tx,
  )
  return found.rows
}

export async function putMinute(tx: Tx, row: Minute): Promise<void> {
  await sql`insert into meetings.minute (item_id, words, decision, written_at)
    values (${row.itemId}, ${row.words}, ${row.decision}, ${row.writtenAt})
    on conflict (item_id) do update set words = excluded.words, decision = excluded.decision,
      written_at = excluded.written_at`.execute(tx)
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
