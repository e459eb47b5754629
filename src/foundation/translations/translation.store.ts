// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { OtherCode } from '#values'
import type { Translation } from '../other-languages/index.ts'

/** The table of a module, in the form that decision 0082 gave it: 'guidance.translation'. */
type Table = `${string}.translation`

/** Who proposes or approves. */
interface Speaker {
  id: string
  organisationId: string
}

const columns = sql`id, language, sentence, of_dutch as "ofDutch", text, proposed_by as "proposedBy",
  proposed_organisation as "proposedOrganisation", proposed_at as "proposedAt", first_by as "firstBy", first_organisation as "firstOrganisation", second_by as "secondBy", withdrawn_at as "withdrawnAt"`

/** What may be seen, the newest first: of each sentence in each language the last twenty, and what everybody reads. `language`: one of them. */
export async function selectTranslations(
  tx: Tx,
  table: Table,
  language: OtherCode | null = null,
): Promise<Translation[]> {
  const found = await sql<Translation>`select ${columns} from (
      select *, row_number() over (partition by language, sentence order by proposed_at desc, id desc) as place
      from ${sql.table(table)} where (${language}::text is null or language = ${language}) and withdrawn_at is null) t
    where place <= 20 or second_by is not null order by proposed_at desc, id desc`.execute(tx)
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
  row: { id: string; language: OtherCode; sentence: string; ofDutch: string; text: string; by: Speaker; at: Date },
): Promise<void> {
  const { id, organisationId } = row.by
  await sql`insert into ${sql.table(table)} (id, language, sentence, of_dutch, text, proposed_by, proposed_organisation, proposed_at)
    values (${row.id}, ${row.language}, ${row.sentence}, ${row.ofDutch}, ${row.text}, ${id}, ${organisationId}, ${row.at})`.execute(
    tx,
  )
}

/** As the first of two, or as the second: then the words that it replaces are taken away, so that they do not come back when these go. */
export async function approveTranslation(
  tx: Tx,
  table: Table,
  { id, language, sentence, firstBy }: Translation,
  { by, at }: { by: Speaker; at: Date },
): Promise<void> {
  const person = firstBy === null ? 'first' : 'second'
  await sql`update ${sql.table(table)} set ${sql.ref(`${person}_by`)} = ${by.id}, ${sql.ref(`${person}_at`)} = ${at},
      ${sql.ref(`${person}_organisation`)} = ${by.organisationId}
    where id = ${id}`.execute(tx)
  if (person === 'first') return
  await sql`update ${sql.table(table)} set withdrawn_by = ${by.id}, withdrawn_at = ${at}
    where language = ${language} and sentence = ${sentence} and id <> ${id} and second_by is not null and withdrawn_at is null`.execute(
    tx,
  )
}

export async function withdrawTranslation(
  tx: Tx,
  table: Table,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await sql`update ${sql.table(table)} set withdrawn_by = ${by}, withdrawn_at = ${at} where id = ${id}`.execute(tx)
}
