// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Bilingual } from '#foundation/text'

export interface NewReply {
  reportId: string
  about: string
  happenedAt: Date
  tellFrom: Date
  words: Bilingual
}

/** Keeps what a report did, once; what is known already stays as it is. */
export async function insertReplies(tx: Tx, replies: readonly NewReply[]): Promise<void> {
  await sql`insert into replies.reply (report_id, about, happened_at, tell_from, nl, en)
    select (r->>'reportId')::uuid, r->>'about', (r->>'happenedAt')::timestamptz, (r->>'tellFrom')::timestamptz,
      r->'words'->>'nl', r->'words'->>'en'
    from jsonb_array_elements(${JSON.stringify(replies)}::jsonb) r
    on conflict do nothing`.execute(tx)
}

/** What begins with these words is over before anybody was told. Returns of which reports it had been told. */
export async function endReplies(tx: Tx, begin: string): Promise<string[]> {
  await sql`delete from replies.reply where about like ${`${begin} %`} and told_at is null`.execute(tx)
  const told = await sql<{ reportId: string }>`select distinct report_id as "reportId" from replies.reply
    where about like ${`${begin} %`}`.execute(tx)
  return told.rows.map(({ reportId }) => reportId)
}

export interface WaitingReply {
  reportId: string
  about: string
  nl: string
  en: string
}

/** What may be told by now, in order, after this one: to be read in pages. */
export async function selectWaiting(
  tx: Tx,
  { now, after, limit }: { now: Date; after: Pick<WaitingReply, 'reportId' | 'about'> | null; limit: number },
): Promise<WaitingReply[]> {
  const found = await sql<WaitingReply>`select report_id as "reportId", about, nl, en from replies.reply
    where told_at is null and tell_from <= ${now}
      and (${after === null} or (report_id, about) > (${after?.reportId ?? null}::uuid, ${after?.about ?? ''}))
    order by report_id, about limit ${limit}`.execute(tx)
  return found.rows
}

export async function markTold(
  tx: Tx,
  told: readonly Pick<WaitingReply, 'reportId' | 'about'>[],
  at: Date,
): Promise<void> {
  const [reportIds, abouts] = [told.map(({ reportId }) => reportId), told.map(({ about }) => about)]
  await sql`update replies.reply set told_at = ${at}
    where (report_id, about) in (select * from unnest(${reportIds}::uuid[], ${abouts}::text[]))`.execute(tx)
}

/** The report is gone, or does not count any more: nothing of it is told, and nobody is mailed. */
export async function deleteOfReports(tx: Tx, reportIds: readonly string[]): Promise<void> {
  const ids = [...reportIds]
  await sql`delete from replies.reply where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from replies.letter where person_id = any(${ids}::text[])`.execute(tx)
  await sql`delete from replies.reader where person_id = any(${ids}::text[])`.execute(tx)
}

/** Null: never read yet. */
export async function selectReadUntil(tx: Tx, source: string): Promise<Date | null> {
  const found = await sql<{ at: Date }>`select at from replies.read_until where source = ${source}`.execute(tx)
  return found.rows[0]?.at ?? null
}

export async function updateReadUntil(tx: Tx, source: string, at: Date): Promise<void> {
  await sql`insert into replies.read_until (source, at) values (${source}, ${at})
    on conflict (source) do update set at = excluded.at`.execute(tx)
}
