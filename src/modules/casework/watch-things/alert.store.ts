// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { IdentifierKind } from '#values'

export interface Alert {
  watchId: string
  reportId: string
  at: Date
}

/** Unread ones about own reports, the newest first. */
export async function selectUnread(
  tx: Tx,
  personId: string,
  page: { limit: number; offset: number },
): Promise<{ alerts: Alert[]; count: number }> {
  const found = await sql<Alert & { count: number }>`select a.watch_id as "watchId", a.report_id as "reportId", a.at,
      count(*) over () as count
    from casework.alert a join casework.watch w on w.id = a.watch_id
    where w.person_id = ${personId} and a.organisation_id = w.organisation_id and a.read_at is null
    order by a.at desc, a.report_id desc limit ${page.limit} offset ${page.offset}`.execute(tx)
  return { alerts: found.rows, count: found.rows[0]?.count ?? 0 }
}

export async function countUnread(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from casework.alert a
    join casework.watch w on w.id = a.watch_id
    where w.person_id = ${personId} and a.organisation_id = w.organisation_id and a.read_at is null`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export interface Seen {
  reportId: string
  organisationId: string
  kind: string
  canonical: string
}

export interface Hit {
  watchId: string
  reportId: string
  /** Of the report. */
  organisationId: string
}

/** What all people together watch, each identifier once: hundreds where a batch of reports names thousands. */
export async function selectWatchedIdentifiers(tx: Tx): Promise<{ kind: IdentifierKind; canonical: string }[]> {
  const found = await sql<{
    kind: IdentifierKind
    canonical: string
  }>`select distinct identifier_kind as kind, canonical
    from casework.watch where kind = 'identifier'`.execute(tx)
  return found.rows
}

/** Watches on these identifiers that began before the report came in. */
export async function selectIdentifierHits(tx: Tx, seen: readonly Seen[]): Promise<Hit[]> {
  const found = await sql<Hit>`select distinct w.id as "watchId", g."reportId", g."organisationId"
    from json_to_recordset(${JSON.stringify(seen)}::json) as g ("reportId" uuid, "organisationId" text, kind text, canonical text)
    join casework.watch w on w.kind = 'identifier' and w.canonical = g.canonical and w.identifier_kind = g.kind
      and g."reportId" > w.id`.execute(tx)
  return found.rows
}

export interface WatchKey {
  watchId: string
  organisationId: string
}

/** Watches on a case, at most 20,000: a hundred a person. */
export async function selectCaseWatches(tx: Tx): Promise<(WatchKey & { reportId: string })[]> {
  const found = await sql<WatchKey & { reportId: string }>`select id as "watchId", organisation_id as "organisationId",
      report_id as "reportId" from casework.watch where kind = 'case' order by id limit 20000`.execute(tx)
  return found.rows
}

/** Watches on words, at most 20,000. */
export async function selectWordWatches(tx: Tx): Promise<(WatchKey & { words: string })[]> {
  const found = await sql<
    WatchKey & { words: string }
  >`select id as "watchId", organisation_id as "organisationId", words
    from casework.watch where kind = 'words' order by id limit 20000`.execute(tx)
  return found.rows
}

/** What can wait to be read at one watch; beyond that somebody has long been warned. */
const mostUnread = 500

/** Stores those about reports of the own organisation that are new, and says how many of which watch. */
export async function insertAlerts(tx: Tx, hits: readonly Hit[], at: Date): Promise<Map<string, number>> {
  if (hits.length === 0) return new Map()
  const stored = await sql<{ watchId: string }>`insert into casework.alert (watch_id, report_id, organisation_id, at)
    select g."watchId", g."reportId", g."organisationId", ${at}
    from json_to_recordset(${JSON.stringify(hits)}::json) as g ("watchId" uuid, "reportId" uuid, "organisationId" text)
    join casework.watch w on w.id = g."watchId" and w.organisation_id = g."organisationId"
    where (select count(*) from casework.alert a where a.watch_id = w.id and a.read_at is null) < ${mostUnread}
    on conflict do nothing returning watch_id as "watchId"`.execute(tx)
  const counts = new Map<string, number>()
  for (const { watchId } of stored.rows) counts.set(watchId, (counts.get(watchId) ?? 0) + 1)
  return counts
}

/** Keeps that others have something of which that was not known, to be told from this day on. Returns the watches. */
export async function markElsewhere(tx: Tx, hits: readonly Hit[], tellFrom: string): Promise<string[]> {
  if (hits.length === 0) return []
  const marked = await sql<{ id: string }>`update casework.watch w set elsewhere_from = ${tellFrom}::date
    from json_to_recordset(${JSON.stringify(hits)}::json) as g ("watchId" uuid, "organisationId" text)
    where w.id = g."watchId" and w.organisation_id <> g."organisationId" and w.elsewhere_from is null
    returning w.id`.execute(tx)
  return marked.rows.map(({ id }) => id)
}
