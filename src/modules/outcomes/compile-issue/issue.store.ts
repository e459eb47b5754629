// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { IssueContent } from './issue-content.ts'

export interface Issue {
  id: string
  half: string
  version: number
  status: 'frozen' | 'published'
  why: string | null
  content: IssueContent
  digest: string
  frozenBy: string
  frozenAt: Date
  publishedAt: Date | null
}

/** Without its content. */
export type IssueRow = Omit<Issue, 'content'>

const rowColumns = sql`id, half, version, status, why, digest, frozen_by as "frozenBy", frozen_at as "frozenAt", published_at as "publishedAt"`

/** All that may be seen, the newest half-year and version first. */
export async function selectIssues(tx: Tx): Promise<IssueRow[]> {
  const found =
    await sql<IssueRow>`select ${rowColumns} from outcomes.issue order by half desc, version desc limit 200`.execute(tx)
  return found.rows
}

/** The newest published version of this half-year, or of all when none is named; that very version when it is named. */
export async function selectPublished(tx: Tx, half: string | null, version: number | null): Promise<Issue | null> {
  const found = await sql<Issue>`select ${rowColumns}, content from outcomes.issue
    where status = 'published' and (${half}::text is null or half = ${half}) and (${version}::int is null or version = ${version})
    order by half desc, version desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectIssue(tx: Tx, id: string): Promise<Issue | null> {
  const found = await sql<Issue>`select ${rowColumns}, content from outcomes.issue where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockIssue(tx: Tx, id: string): Promise<Issue | null> {
  const found = await sql<Issue>`select ${rowColumns}, content from outcomes.issue where id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Contents of all published versions of a half-year: what they hide stays hidden. */
export async function selectVersions(tx: Tx, half: string): Promise<Pick<Issue, 'version' | 'status' | 'content'>[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`outcomes.issue ${half}`}))`.execute(tx)
  const found = await sql<
    Pick<Issue, 'version' | 'status' | 'content'>
  >`select version, status, content from outcomes.issue
    where half = ${half} order by version`.execute(tx)
  return found.rows
}

export async function insertIssue(tx: Tx, issue: Omit<Issue, 'status' | 'publishedAt'>): Promise<void> {
  await sql`insert into outcomes.issue (id, half, version, status, why, content, digest, frozen_by, frozen_at)
    values (${issue.id}, ${issue.half}, ${issue.version}, 'frozen', ${issue.why}, ${JSON.stringify(issue.content)}, ${issue.digest},
      ${issue.frozenBy}, ${issue.frozenAt})`.execute(tx)
}

export async function publish(tx: Tx, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`update outcomes.issue set status = 'published', published_by = ${by}, published_at = ${at} where id = ${id}`.execute(
    tx,
  )
}

/** Only what nobody but two people ever saw. */
export async function deleteFrozen(tx: Tx, id: string): Promise<void> {
  await sql`delete from outcomes.issue where id = ${id} and status = 'frozen'`.execute(tx)
}
