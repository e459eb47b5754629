// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Place } from './place.ts'

export interface Found {
  id: string
  receivedAt: Date
}

/** `pattern`: for to_tsquery. Newest first, after `before`. Only reports of the organisation of this transaction. */
export async function selectFound(
  tx: Tx,
  { pattern, before, limit }: { pattern: string; before: Place | null; limit: number },
): Promise<Found[]> {
  const found = await sql<Found>`select id, received_at as "receivedAt"
    from reports.search_told(${pattern}, ${before?.receivedAt ?? null}::timestamptz, ${before?.reportId ?? null}::uuid, ${limit}::int)`.execute(
    tx,
  )
  return found.rows
}

/** What was told in these reports, answers included. Row-level security has the last word. */
export async function selectTold(tx: Tx, reportIds: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ id: string; told: string }>`select r.id, concat_ws(E'\n', r.narrative,
      (select string_agg(q.answer, E'\n' order by q.answered_at) from reports.question q where q.report_id = r.id)) as told
    from reports.report r where r.id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, told }) => [id, told]))
}

/**
 * Those of these reports that hold the words, of all organisations that this transaction sees. Read from what was told itself:
 * a report may be asked about before its words were noted.
 */
export async function selectAmong(
  tx: Tx,
  { pattern, among }: { pattern: string; among: readonly string[] },
): Promise<{ reportId: string; organisationId: string }[]> {
  const found = await sql<{ reportId: string; organisationId: string }>`select r.id as "reportId",
      r.controller_organisation_id as "organisationId"
    from reports.report r
    where r.id = any(${[...among]}::uuid[]) and r.status <> 'withdrawn'
      and reports.words_of(concat_ws(' ', r.narrative, (select string_agg(q.answer, ' ') from reports.question q
        where q.report_id = r.id)), r.controller_organisation_id) @@ to_tsquery('reports.plain_words', ${pattern})`.execute(
    tx,
  )
  return found.rows
}

/** Notes the words of these reports as they are told now. */
export async function indexReports(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`select reports.index_told(${[...reportIds]}::uuid[])`.execute(tx)
}
