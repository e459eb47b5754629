// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Keys that this person put off, with until when. */
export async function selectLater(tx: Tx, personId: string, now: Date): Promise<Map<string, Date>> {
  const found = await sql<{ key: string; until: Date }>`select key, until from todo.later
    where person_id = ${personId} and until > ${now} order by until, key`.execute(tx)
  return new Map(found.rows.map(({ key, until }) => [key, until]))
}

/** The same again: until another day. */
export async function upsertLater(
  tx: Tx,
  row: { personId: string; organisationId: string; key: string; until: Date; at: Date },
): Promise<void> {
  await sql`insert into todo.later (person_id, organisation_id, key, until, put_off_at)
    values (${row.personId}, ${row.organisationId}, ${row.key}, ${row.until}, ${row.at})
    on conflict (person_id, key) do update set until = excluded.until, put_off_at = excluded.put_off_at`.execute(tx)
}

export async function deleteLater(tx: Tx, personId: string, key: string): Promise<void> {
  await sql`delete from todo.later where person_id = ${personId} and key = ${key}`.execute(tx)
}
