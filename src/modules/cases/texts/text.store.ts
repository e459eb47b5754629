// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** The family of each of these texts that is shared in this circle. */
export async function selectFamilies(tx: Tx, circle: string, textIds: readonly string[]): Promise<Map<string, string>> {
  if (textIds.length === 0) return new Map()
  const found = await sql<{ text_id: string; family: string }>`select text_id, family from cases.text
    where text_id = any(${[...textIds]}::uuid[]) and circle = ${circle}`.execute(tx)
  return new Map(found.rows.map((row) => [row.text_id, row.family]))
}

export interface Candidate {
  /** The text that asked. */
  asked: string
  textId: string
  /** Null: only the report `carrier` has it. */
  family: string | null
  carrier: string | null
  signature: Buffer
  /** Of a text that one report carries. */
  bands: number[] | null
}

/** At most this many are compared with one text. Beyond it a likeness may be missed; it is never invented. */
const mostCompared = 200

/** Texts that share a band with one of these. */
export async function selectCandidates(
  tx: Tx,
  circle: string,
  texts: readonly { textId: string; bands: readonly number[] }[],
): Promise<Candidate[]> {
  if (texts.length === 0) return []
  const asked = texts.map(({ textId, bands }) => ({ id: textId, bands }))
  const found = await sql<Candidate>`select asked_id as asked, text_id as "textId", family, carrier, signature, bands
    from cases.find_alike(${circle}, ${JSON.stringify(asked)}::jsonb, ${mostCompared})`.execute(tx)
  return found.rows
}

export interface TextRow {
  textId: string
  family: string
  signature: Buffer
  bands: number[] | null
}

export async function insertTexts(tx: Tx, circle: string, rows: readonly TextRow[]): Promise<void> {
  if (rows.length === 0) return
  const given = rows.map(({ signature, ...row }) => ({ ...row, signature: signature.toString('base64') }))
  await sql`insert into cases.text (text_id, circle, family, signature, bands)
    select "textId", ${circle}, family, decode(signature, 'base64'), bands
    from json_to_recordset(${JSON.stringify(given)}::json) as given ("textId" uuid, family uuid, signature text, bands int[])
    on conflict (text_id, circle) do update set family = excluded.family`.execute(tx)
}

/** Families that are no longer looked up by new texts, because so many texts of them are already. */
export async function selectFullFamilies(
  tx: Tx,
  circle: string,
  families: readonly string[],
  most: number,
): Promise<Set<string>> {
  if (families.length === 0) return new Set()
  const found = await sql<{ family: string }>`select f as family from unnest(${[...families]}::uuid[]) f
    where (select count(*) from (select from cases.text t where t.family = f and t.circle = ${circle}
      and t.bands is not null limit ${most}) looked) = ${most}`.execute(tx)
  return new Set(found.rows.map((row) => row.family))
}

export async function relabelFamilies(tx: Tx, circle: string, labels: ReadonlyMap<string, string>): Promise<void> {
  if (labels.size === 0) return
  await sql`update cases.text t set family = l.label
    from unnest(${[...labels.keys()]}::uuid[], ${[...labels.values()]}::uuid[]) as l (was, label)
    where t.family = l.was and t.circle = ${circle}`.execute(tx)
}

export async function setFamilies(tx: Tx, circle: string, families: ReadonlyMap<string, string>): Promise<void> {
  if (families.size === 0) return
  await sql`update cases.text t set family = g.family
    from unnest(${[...families.keys()]}::uuid[], ${[...families.values()]}::uuid[]) as g (id, family)
    where t.text_id = g.id and t.circle = ${circle}`.execute(tx)
}

export async function selectTextsOf(tx: Tx, circle: string, families: readonly string[]): Promise<TextRow[]> {
  if (families.length === 0) return []
  const found = await sql<TextRow>`select text_id as "textId", family, signature, bands from cases.text
    where family = any(${[...families]}::uuid[]) and circle = ${circle}`.execute(tx)
  return found.rows
}

/** Deletes those of these texts that no report of the circle has any more; returns the families that lost one. */
export async function deleteUnused(tx: Tx, circle: string, textIds: readonly string[]): Promise<string[]> {
  if (textIds.length === 0) return []
  const gone = await sql<{ family: string }>`delete from cases.text t where t.text_id in
    (select cases.unused_texts(${circle}, ${[...textIds]}::uuid[])) and t.circle = ${circle} returning t.family`.execute(
    tx,
  )
  return [...new Set(gone.rows.map((row) => row.family))]
}

/** These texts are shared from now on, so the reports that had them alone no longer carry them. */
export async function takeFromCarriers(tx: Tx, carriers: readonly string[], textIds: readonly string[]): Promise<void> {
  if (carriers.length === 0) return
  await sql`with kept as (
      select r.report_id, jsonb_agg(l) filter (where (l->>'text')::uuid <> all(${[...textIds]}::uuid[])) as lone
      from cases.report r, jsonb_array_elements(r.lone) l where r.report_id = any(${[...carriers]}::uuid[]) group by 1)
    update cases.report r set lone = kept.lone,
      lone_bands = (select array_agg(distinct b::int) from jsonb_array_elements(kept.lone) l, jsonb_array_elements_text(l->'bands') b)
    from kept where r.report_id = kept.report_id`.execute(tx)
}

/** Text → family, of all shared texts of the circle. */
export async function selectAllFamilies(tx: Tx, circle: string): Promise<Map<string, string>> {
  const found = await sql<{ text_id: string; family: string }>`select text_id, family from cases.text
    where circle = ${circle}`.execute(tx)
  return new Map(found.rows.map((row) => [row.text_id, row.family]))
}

export async function selectAllTexts(tx: Tx, circle: string): Promise<TextRow[]> {
  const found = await sql<TextRow>`select text_id as "textId", family, signature, bands from cases.text
    where circle = ${circle}`.execute(tx)
  return found.rows
}
