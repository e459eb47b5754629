// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { OtherCode } from './languages.ts'
import type { SentenceId } from './sentences.text.ts'
import type { Translation } from './translation.ts'

const columns = sql`id, language, sentence, of_dutch as "ofDutch", text, proposed_by as "proposedBy", proposed_at as "proposedAt",
  first_by as "firstBy", second_by as "secondBy", withdrawn_at as "withdrawnAt"`

/** What may be seen in one language, the newest first: the last twenty of each sentence. */
export async function selectTranslations(tx: Tx, language: OtherCode): Promise<Translation[]> {
  const found = await sql<Translation>`select ${columns} from (
      select *, row_number() over (partition by sentence order by proposed_at desc, id desc) as place
      from guidance.translation where language = ${language} and withdrawn_at is null) t
    where place <= 20 order by proposed_at desc, id desc`.execute(tx)
  return found.rows
}

export async function lockTranslation(tx: Tx, id: string): Promise<Translation | null> {
  const found = await sql<Translation>`select ${columns} from guidance.translation where id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export async function insertTranslation(
  tx: Tx,
  row: { id: string; language: OtherCode; sentence: SentenceId; ofDutch: string; text: string; by: string; at: Date },
): Promise<void> {
  await sql`insert into guidance.translation (id, language, sentence, of_dutch, text, proposed_by, proposed_at)
    values (${row.id}, ${row.language}, ${row.sentence}, ${row.ofDutch}, ${row.text}, ${row.by}, ${row.at})`.execute(tx)
}

/** As the first of two, or as the second. */
export async function approveTranslation(tx: Tx, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`update guidance.translation set
      second_by = case when first_by is null then null else ${by}::uuid end,
      second_at = case when first_by is null then null else ${at}::timestamptz end,
      first_by = coalesce(first_by, ${by}::uuid), first_at = coalesce(first_at, ${at}::timestamptz)
    where id = ${id}`.execute(tx)
}

export async function withdrawTranslation(tx: Tx, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`update guidance.translation set withdrawn_by = ${by}, withdrawn_at = ${at} where id = ${id}`.execute(tx)
}
