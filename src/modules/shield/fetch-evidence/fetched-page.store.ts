// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { Evidence } from '../name/name.ts'
import { type FetchFailure, type FetchStatus, type KeptPage, pageEvidence } from './fetched-page.ts'
import type { FetchedPageTables } from './fetched-page.tables.ts'

const tables = tablesOf<FetchedPageTables>

/** Of what a page was fetched: a name, or a page that somebody is asked to take away. */
export type FetchSubject = { nameId: string } | { takedownId: string }

function of(subject: FetchSubject): { name_id: string | null; takedown_id: string | null } {
  return 'nameId' in subject
    ? { name_id: subject.nameId, takedown_id: null }
    : { name_id: null, takedown_id: subject.takedownId }
}

export interface NewFetch {
  id: string
  subject: FetchSubject
  asked: string
  askedAt: Date
  by: { id: string; name: string }
}

/** Writes down that a page is to be fetched. False when another one of the same is not ready yet. */
export async function insertFetch(tx: Tx, { id, subject, asked, askedAt, by }: NewFetch): Promise<boolean> {
  const { name_id: nameId, takedown_id: takedownId } = of(subject)
  const added =
    await sql`insert into shield.fetched_page (id, name_id, takedown_id, asked, status, asked_at, asked_by, asked_by_name)
    values (${id}, ${nameId}, ${takedownId}, ${asked}, 'asked', ${askedAt}, ${by.id}, ${by.name})
    on conflict (coalesce(name_id, takedown_id)) where status = 'asked' do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

/** How many were asked for since then. */
export async function countAsked(tx: Tx, subject: FetchSubject, since: Date): Promise<number> {
  const { name_id: nameId, takedown_id: takedownId } = of(subject)
  const found = await sql<{ n: number }>`select count(*)::int as n from shield.fetched_page
    where (name_id = ${nameId} or takedown_id = ${takedownId}) and asked_at > ${since}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** One that is still to be fetched, counted as begun once more; null when it is not there or was fetched. */
export async function beginFetch(
  tx: Tx,
  id: string,
): Promise<{ asked: string; subject: FetchSubject; attempts: number } | null> {
  const found = await tables(tx)
    .updateTable('shield.fetched_page')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('status', '=', 'asked')
    .returning(['asked', 'attempts', 'name_id as nameId', 'takedown_id as takedownId'])
    .executeTakeFirst()
  if (!found) return null
  const { asked, attempts, nameId, takedownId } = found
  if (nameId !== null) return { asked, attempts, subject: { nameId } }
  return takedownId === null ? null : { asked, attempts, subject: { takedownId } }
}

/** How it ended. `address`: where, without what could point to somebody. */
export type EndedFetch =
  | ({ kind: 'kept' } & KeptPage)
  | { kind: 'failed'; because: FetchFailure; address: string | null }

/** False when it had ended already. */
export async function endFetch(tx: Tx, id: string, ended: EndedFetch, at: Date): Promise<boolean> {
  const { address } = ended
  const what =
    ended.kind === 'failed'
      ? { status: 'failed' as const, because: ended.because }
      : {
          status: 'kept' as const,
          http_status: ended.httpStatus,
          media_type: ended.mediaType,
          sha256: ended.sha256,
          bytes: ended.bytes,
          title: ended.title,
        }
  const done = await tables(tx)
    .updateTable('shield.fetched_page')
    .set({ ...what, address, ended_at: at })
    .where('id', '=', id)
    .where('status', '=', 'asked')
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Ends what nobody came to for so long, so that it can be asked for again. */
export async function endForgotten(tx: Tx, subject: FetchSubject, before: Date, at: Date): Promise<void> {
  const { name_id: nameId, takedown_id: takedownId } = of(subject)
  await sql`update shield.fetched_page set status = 'failed', because = 'interrupted', ended_at = ${at}
    where (name_id = ${nameId} or takedown_id = ${takedownId}) and status = 'asked' and asked_at < ${before}`.execute(
    tx,
  )
}

export interface StoredFetch {
  id: string
  asked: string
  address: string | null
  status: FetchStatus
  askedAt: Date
  askedByName: string
  endedAt: Date | null
  httpStatus: number | null
  mediaType: string | null
  sha256: string | null
  bytes: number | null
  title: string | null
  because: FetchFailure | null
}

/** The newest first, at most twenty. */
export async function selectFetches(tx: Tx, subject: FetchSubject): Promise<StoredFetch[]> {
  const { name_id: nameId, takedown_id: takedownId } = of(subject)
  const found =
    await sql<StoredFetch>`select id, asked, address, status, asked_at as "askedAt", asked_by_name as "askedByName",
      ended_at as "endedAt", http_status as "httpStatus", media_type as "mediaType", sha256, bytes, title, because
    from shield.fetched_page where name_id = ${nameId} or takedown_id = ${takedownId} order by asked_at desc, id desc limit 20`.execute(
      tx,
    )
  return found.rows
}

/** What pages of these names showed, as evidence: the last five of each, the newest first. */
export async function pagesAsEvidence(tx: Tx, nameIds: readonly string[]): Promise<Map<string, Evidence[]>> {
  const found = await sql<KeptPage & { nameId: string; at: Date }>`select name_id as "nameId", address,
      http_status as "httpStatus", media_type as "mediaType", sha256, bytes, title, ended_at as at
    from (select *, row_number() over (partition by name_id order by ended_at desc, id desc) as place
      from shield.fetched_page where name_id = any(${nameIds}::uuid[]) and status = 'kept') ranked
    where place <= 5 order by name_id, place`.execute(tx)
  const byName = Map.groupBy(found.rows, ({ nameId }) => nameId)
  return new Map([...byName].map(([nameId, pages]) => [nameId, pages.map(pageEvidence)]))
}
