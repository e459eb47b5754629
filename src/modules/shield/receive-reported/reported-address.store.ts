// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { NameStatus } from '../name/name.ts'

export interface ReportedAddress {
  reportId: string
  address: string
  nameId: string | null
}

/** What came in from these reports so far; one at a time, so that of two about one report the second sees what the first did. */
export async function selectReported(tx: Tx, reportIds: readonly string[]): Promise<ReportedAddress[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended('shield.reported-address', 0))`.execute(tx)
  const found = await sql<ReportedAddress>`select report_id as "reportId", address, name_id as "nameId"
    from shield.reported_address where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function insertReported(tx: Tx, rows: readonly ReportedAddress[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into shield.reported_address (report_id, address, name_id, at)
    select (r->>'reportId')::uuid, r->>'address', (r->>'nameId')::uuid, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r on conflict do nothing`.execute(tx)
}

/**
 * Takes back what stands in these reports no longer: the count of the name is lower by it, and a name that nobody told of any more and nobody decided
 * about leaves the queue.
 */
export async function takeBack(tx: Tx, rows: readonly ReportedAddress[]): Promise<void> {
  for (const { reportId, address, nameId } of rows) {
    await sql`delete from shield.reported_address where report_id = ${reportId} and address = ${address}`.execute(tx)
    if (nameId === null) continue
    await sql`delete from shield.mention where id = (select id from shield.mention
      where name_id = ${nameId} and source = 'report' and url = ${address} limit 1)`.execute(tx)
    await sql`update shield.name set seen = greatest(seen - 1, 0) where id = ${nameId}`.execute(tx)
    await sql`delete from shield.name n where id = ${nameId} and status = 'waiting'
      and not exists (select from shield.mention where name_id = n.id)
      and not exists (select from shield.decision where name_id = n.id)`.execute(tx)
  }
}

/** In how many reports that count each of these names stands; those of none are left out. */
export async function countReports(tx: Tx, nameIds: readonly string[]): Promise<Map<string, number>> {
  if (nameIds.length === 0) return new Map()
  const found = await sql<{ nameId: string; reports: number }>`select name_id as "nameId",
      count(distinct report_id)::int as reports
    from shield.reported_address where name_id = any(${[...nameIds]}::uuid[]) group by name_id`.execute(tx)
  return new Map(found.rows.map(({ nameId, reports }) => [nameId, reports]))
}

/** Names of which this report tells, the ones that wait for a person first. */
export async function selectNamesIn(
  tx: Tx,
  reportId: string,
): Promise<{ id: string; name: string; status: NameStatus }[]> {
  const found = await sql<{ id: string; name: string; status: NameStatus }>`select id, name, status from shield.name
    where id in (select name_id from shield.reported_address where report_id = ${reportId})
    order by status in ('waiting', 'proposed') desc, urgency desc, id`.execute(tx)
  return found.rows
}

/** The addresses under this name that stand in reports, the latest first. */
export async function selectReportedUnder(tx: Tx, nameId: string, limit: number): Promise<string[]> {
  const found = await sql<{ address: string }>`select address from shield.reported_address
    where name_id = ${nameId} group by address order by max(at) desc, address limit ${limit}`.execute(tx)
  return found.rows.map(({ address }) => address)
}
