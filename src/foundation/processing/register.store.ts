// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { RegisteredActivity } from './register.ts'

export type ActivityRow = RegisteredActivity & { since: Date }

/** Keeps what stands there already: a version says for ever what it said first. */
export async function insertActivities(tx: Tx, activities: readonly RegisteredActivity[], now: Date): Promise<void> {
  await sql`insert into foundation.activity (id, version, since, is_confidential, content)
    select line->>'id', (line->>'version')::int, ${now}::timestamptz, (line->>'isConfidential')::boolean, line
    from jsonb_array_elements(${JSON.stringify(activities)}::jsonb) line on conflict do nothing`.execute(tx)
}

/** The newest version of each public activity after the one named `after`, in order of name. */
export async function selectPublicActivities(tx: Tx, after: string, limit: number): Promise<ActivityRow[]> {
  const found = await sql<{ content: RegisteredActivity; since: Date }>`
    select content, since from (select distinct on (id) id, content, since, is_confidential from foundation.activity
      where id > ${after} order by id, version desc) newest
    where not is_confidential order by id limit ${limit}`.execute(tx)
  return found.rows.map(({ content, since }) => ({ ...content, since }))
}

/** One version, null when there is none or it is confidential. */
export async function selectPublicVersion(tx: Tx, id: string, version: number): Promise<ActivityRow | null> {
  const found = await sql<{ content: RegisteredActivity; since: Date }>`select content, since from foundation.activity
    where id = ${id} and version = ${version} and not is_confidential`.execute(tx)
  const row = found.rows[0]
  return row ? { ...row.content, since: row.since } : null
}

/** Every version with since when it is in force, oldest first. */
export async function selectVersions(tx: Tx): Promise<{ id: string; version: number; since: Date }[]> {
  const found = await sql<{ id: string; version: number; since: Date }>`
    select id, version, since from foundation.activity order by id, version`.execute(tx)
  return found.rows
}
