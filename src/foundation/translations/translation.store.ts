// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { OtherCode } from '#values'
import type { Translation } from '../other-languages/index.ts'

/** The table of a module, in the form that decision 0082 gave it: 'guidance.translation'. */
type Table = `${string}.translation`

const columns = sql`id, language, sentence, of_dutch as "ofDutch", text, proposed_by as "proposedBy", proposed_at as "proposedAt",
  first_by as "firstBy", second_by as "secondBy", withdrawn_at as "withdrawnAt"`

/** What may be seen, the newest first: the last twenty of each sentence in each language. `language`: one of them. */
export async function selectTranslations(
  tx: Tx,
  table: Table,
  language: OtherCode | null = null,
): Promise<Translation[]> {
  const found = await sql<Translation>`select ${columns} from (
      select *, row_number() over (partition by language, sentence order by proposed_at desc, id desc) as place
      from ${sql.table(table)} where (${language}::text is null or language = ${language}) and withdrawn_at is null) t
    where place <= 20 order by proposed_at desc, id desc`.execute(tx)
  return found.rows
}

export async function lockTranslation(tx: Tx, table: Table, id: string): Promise<Translation | null> {
  const found = await sql<Translation>`select ${columns} from ${sql.table(table)} where id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export async function insertTranslation(
  tx: Tx,
  table: Table,
  row: { id: string; language: OtherCode; sentence: string; ofDutch: string; text: string; by: string; at: Date },
): Promise<void> {
  await sql`insert into ${sql.table(table)} (id, language, sentence, of_dutch, text, proposed_by, proposed_at)
    values (${row.id}, ${row.language}, ${row.sentence}, ${row.ofDutch}, ${row.text}, ${row.by}, ${row.at})`.execute(tx)
}

/** As the first of two, or as the second. */
export async function approveTranslation(
  tx: Tx,
  table: Table,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await sql`update ${sql.table(table)} set
      second_by = case when first_by is null then null else ${by}::uuid end,
      second_at = case when first_by is null then null else ${at}::timestamptz end,
      first_by = coalesce(first_by, ${by}::uuid), first_at = coalesce(first_at, ${at}::timestamptz)
    where id = ${id}`.execute(tx)
}

export async function withdrawTranslation(
  tx: Tx,
  table: Table,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await sql`update ${sql.table(table)} set withdrawn_by = ${by}, withdrawn_at = ${at} where id = ${id}`.execute(tx)
}
