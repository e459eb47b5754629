// SPDX-License-Identifier: EUPL-1.2
import { type RetentionOf, sql, type Tx } from '#foundation/db'
import type { Export, ExportStatus } from './export-deeds.ts'

export interface ExportTables {
  'casework.export': { asked_at: Date }
}

export const exportRetention: RetentionOf<ExportTables> = {
  'casework.export': {
    keep: '7 days',
    from: 'asked_at',
    because: 'so long a file can be fetched; who took which reports and what for is in the audit record',
  },
}

const columns = sql`id, organisation_id as "organisationId", search, report_ids as "reportIds", purpose, more, status, asked_by as "askedBy",
  asked_at as "askedAt", judged_by as "judgedBy", because`

export async function insertExport(tx: Tx, given: Omit<Export, 'judgedBy' | 'because'>): Promise<void> {
  const { id, organisationId, search, reportIds, purpose, more, status, askedBy, askedAt } = given
  await sql`insert into casework.export (id, organisation_id, search, report_ids, purpose, more, status, asked_by, asked_at)
    values (${id}, ${organisationId}, ${search}, ${reportIds}::uuid[], ${purpose}, ${more}, ${status}, ${askedBy}, ${askedAt})`.execute(
    tx,
  )
}

/** How many reports somebody takes along alone since then, these included; the same report counts once. */
export async function countAlone(
  tx: Tx,
  { askedBy, since, reportIds }: { askedBy: string; since: Date; reportIds: readonly string[] },
): Promise<number> {
  const found = await sql<{ count: number }>`select count(distinct id)::int as count from (
      select unnest(report_ids) as id from casework.export
        where asked_by = ${askedBy} and asked_at > ${since} and judged_by is null and status in ('approved', 'taken')
      union all select unnest(${[...reportIds]}::uuid[])) counted`.execute(tx)
  return found.rows[0]?.count ?? 0
}

export async function selectExport(tx: Tx, id: string, lock = false): Promise<Export | null> {
  const found = await sql<Export>`select ${columns} from casework.export where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function judgeExport(
  tx: Tx,
  id: string,
  { status, by, because }: { status: ExportStatus; by: string | null; because: string | null },
): Promise<void> {
  await sql`update casework.export set status = ${status}, judged_by = coalesce(${by}, judged_by), because = ${because}
    where id = ${id}`.execute(tx)
}

/** What waits for a yes, or to be fetched, the oldest first. */
export async function selectOpenExports(tx: Tx, organisationId: string): Promise<Export[]> {
  const found = await sql<Export>`select ${columns} from casework.export
    where organisation_id = ${organisationId} and status in ('proposed', 'approved') order by asked_at, id limit 200`.execute(
    tx,
  )
  return found.rows
}
