// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Quarter } from '#values'
import type { ReleaseContent } from './release-content.ts'
import type { ReleaseStatus } from './release-deeds.ts'

export interface ReleaseRow {
  quarter: Quarter
  status: ReleaseStatus
  digest: string
  frozenBy: string
  frozenAt: Date
  decidedAt: Date | null
  publishedAt: Date | null
}

/** With its content; one that was dropped has none. */
export interface Release extends ReleaseRow {
  content: ReleaseContent
}

const columns = sql`quarter, status, digest, frozen_by as "frozenBy", frozen_at as "frozenAt", decided_at as "decidedAt",
  published_at as "publishedAt"`

/** Rows that may be seen, the newest first. */
export async function selectReleaseRows(tx: Tx): Promise<ReleaseRow[]> {
  const found =
    await sql<ReleaseRow>`select ${columns} from experiences.release order by quarter desc limit 100`.execute(tx)
  return found.rows
}

/** Releases of these statuses, the newest first; at most 40, which is ten years. */
export async function selectReleases(tx: Tx, statuses: readonly ReleaseStatus[]): Promise<Release[]> {
  const found = await sql<Release>`select ${columns}, content from experiences.release
    where status = any(${[...statuses]}::text[]) and content is not null order by quarter desc limit 40`.execute(tx)
  return found.rows
}

export async function lockRelease(tx: Tx, quarter: string): Promise<Release | null> {
  const found =
    await sql<Release>`select ${columns}, content from experiences.release where quarter = ${quarter} for update`.execute(
      tx,
    )
  return found.rows[0] ?? null
}

/** False when the quarter has one, whatever became of it: a quarter is counted once. */
export async function insertRelease(
  tx: Tx,
  {
    quarter,
    content,
    digest,
    by,
    at,
  }: { quarter: string; content: ReleaseContent; digest: string; by: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into experiences.release (quarter, status, content, digest, frozen_by, frozen_at)
    values (${quarter}, 'frozen', ${JSON.stringify(content)}, ${digest}, ${by}, ${at}) on conflict do nothing`.execute(
    tx,
  )
  return made.numAffectedRows === 1n
}

export async function approveRelease(tx: Tx, quarter: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`update experiences.release set status = 'approved', decided_by = ${by}, decided_at = ${at} where quarter = ${quarter}`.execute(
    tx,
  )
}

/** For ever: a second count of the same quarter could be laid beside the first. */
export async function dropRelease(tx: Tx, quarter: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`update experiences.release set status = 'dropped', content = null, decided_by = ${by}, decided_at = ${at}
    where quarter = ${quarter}`.execute(tx)
}

export async function publishRelease(tx: Tx, quarter: string, at: Date): Promise<void> {
  await sql`update experiences.release set status = 'published', published_at = ${at} where quarter = ${quarter}`.execute(
    tx,
  )
}

export interface Reply {
  pointId: string
  quarter: Quarter
  text: string
  repliedAt: Date
}

export async function selectReplies(tx: Tx): Promise<Reply[]> {
  const found =
    await sql<Reply>`select point_id as "pointId", quarter, text, replied_at as "repliedAt" from experiences.reply
    order by quarter desc, point_id limit 2000`.execute(tx)
  return found.rows
}

export async function putReply(
  tx: Tx,
  { pointId, quarter, text, repliedAt, by }: Reply & { by: string },
): Promise<void> {
  await sql`insert into experiences.reply (point_id, quarter, text, replied_by, replied_at)
    values (${pointId}, ${quarter}, ${text}, ${by}, ${repliedAt})
    on conflict (point_id, quarter) do update set text = excluded.text, replied_by = excluded.replied_by,
      replied_at = excluded.replied_at`.execute(tx)
}
