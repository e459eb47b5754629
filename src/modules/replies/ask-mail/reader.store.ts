// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Rhythm } from './mailing.store.ts'

export async function beginReader(
  tx: Tx,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date },
): Promise<void> {
  await sql`insert into replies.reader (person_id, organisation_id, tended_at) values (${id}, ${organisationId}, ${at})
    on conflict (person_id, organisation_id) do update set tended_at = excluded.tended_at`.execute(tx)
}

/** Of these reports those that want mail in this rhythm, at an address whose owner said yes. */
export async function selectReaders(tx: Tx, reportIds: readonly string[], mail: Rhythm): Promise<string[]> {
  const found = await sql<{ id: string }>`select person_id as id from replies.reader
    where person_id = any(${[...reportIds]}::text[]) and mail = ${mail} and confirmed_at is not null
    order by person_id`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Those that want one mail a day, and of whose report something was told since the last. */
export async function selectDaily(tx: Tx, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select r.person_id as id from replies.reader r
    where r.mail = 'daily' and r.confirmed_at is not null and exists (select from replies.reply p
      where p.report_id = r.person_id::uuid and p.told_at > r.mailed_until)
    order by r.mailed_until limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}
