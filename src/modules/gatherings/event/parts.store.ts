// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Evaluation, Item, Outcome } from './parts.ts'

export async function selectItems(tx: Tx, eventId: string): Promise<Item[]> {
  const found =
    await sql<Item>`select id, to_char(day, 'YYYY-MM-DD') as day, from_time as "from", until_time as "until", title,
      speaker, speaker_organisation as "speakerOrganisation", speaker_agreed as "speakerAgreed", room,
      is_accessible as "isAccessible"
    from gatherings.item where event_id = ${eventId} order by day, from_time, id limit 100`.execute(tx)
  return found.rows
}

export async function insertItem(tx: Tx, eventId: string, item: Item, at: Date): Promise<void> {
  await sql`insert into gatherings.item (id, event_id, day, from_time, until_time, title, speaker, speaker_organisation,
      speaker_agreed, room, is_accessible, at)
    values (${item.id}, ${eventId}, ${item.day}, ${item.from}, ${item.until}, ${item.title}, ${item.speaker},
      ${item.speakerOrganisation}, ${item.speakerAgreed}, ${item.room}, ${item.isAccessible}, ${at})`.execute(tx)
}

/** False when it is gone already. */
export async function deleteItem(tx: Tx, eventId: string, id: string): Promise<boolean> {
  const gone = await sql`delete from gatherings.item where event_id = ${eventId} and id = ${id}`.execute(tx)
  return gone.numAffectedRows === 1n
}

export async function selectOutcomes(tx: Tx, eventId: string): Promise<Outcome[]> {
  const found = await sql<Outcome>`select goal, verdict, what from gatherings.outcome
    where event_id = ${eventId} order by goal`.execute(tx)
  return found.rows
}

export async function putOutcome(tx: Tx, eventId: string, { goal, verdict, what }: Outcome, at: Date): Promise<void> {
  await sql`insert into gatherings.outcome (event_id, goal, verdict, what, told_at)
    values (${eventId}, ${goal}, ${verdict}, ${what}, ${at})
    on conflict (event_id, goal) do update set verdict = excluded.verdict, what = excluded.what,
      told_at = excluded.told_at`.execute(tx)
}

export async function selectEvaluation(tx: Tx, eventId: string): Promise<Evaluation | null> {
  const found = await sql<Evaluation>`select expected, attended, asked, answered, positive, question, source
    from gatherings.evaluation where event_id = ${eventId}`.execute(tx)
  return found.rows[0] ?? null
}

export async function putEvaluation(tx: Tx, eventId: string, row: Evaluation, at: Date): Promise<void> {
  await sql`insert into gatherings.evaluation (event_id, expected, attended, asked, answered, positive, question, source, told_at)
    values (${eventId}, ${row.expected}, ${row.attended}, ${row.asked}, ${row.answered}, ${row.positive}, ${row.question},
      ${row.source}, ${at})
    on conflict (event_id) do update set expected = excluded.expected, attended = excluded.attended, asked = excluded.asked,
      answered = excluded.answered, positive = excluded.positive, question = excluded.question, source = excluded.source,
      told_at = excluded.told_at`.execute(tx)
}
