// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CalendarDate } from '#values'
import { type Objection, objectionColumns } from '../objection/objection.store.ts'
import { triage } from './triage.ts'

export const objectionsPerPage = 50

/** What nobody is warned about, or not while it is looked into, does no harm meanwhile. */
const harmDays = sql`case when o.listing_id is null or exists (select from redress.suspension s
    where s.objection_id = o.id and s.is_suspended) then 0
  when o.kind in ('iban', 'phone') then ${sql.lit(triage.personHarmDays)} else ${sql.lit(triage.otherHarmDays)} end`

/** Open objections of an organisation; what must be decided first stands first. */
export async function selectOpen(
  tx: Tx,
  organisationId: string,
  page: number,
): Promise<{ objections: Objection[]; total: number }> {
  const found = await sql<Objection & { total: number }>`select ${objectionColumns}, count(*) over ()::int as total
    from redress.objection o where o.organisation_id = ${organisationId} and o.status <> 'closed'
    order by o.status = 'decided', o.due_on - (case when o.proven_at is null then 0 else ${sql.lit(triage.proofDays)} end) - ${harmDays},
      o.received_at, o.id limit ${objectionsPerPage} offset ${(page - 1) * objectionsPerPage}`.execute(tx)
  return { objections: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** Those that wait for a decision, by their legal day. */
export async function selectDue(
  tx: Tx,
  organisationId: string,
  limit: number,
): Promise<{ id: string; dueOn: CalendarDate; receivedAt: Date }[]> {
  const found = await sql<{ id: string; dueOn: CalendarDate; receivedAt: Date }>`select id,
      to_char(due_on, 'YYYY-MM-DD') as "dueOn", received_at as "receivedAt"
    from redress.objection where organisation_id = ${organisationId} and status in ('received', 'proposed')
    order by due_on, received_at, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectById(tx: Tx, organisationId: string, ids: readonly string[]): Promise<Objection[]> {
  const found = await sql<Objection>`select ${objectionColumns} from redress.objection o
    where o.organisation_id = ${organisationId} and o.id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

export async function countWaiting(tx: Tx, organisationId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from redress.objection
    where organisation_id = ${organisationId} and status in ('received', 'proposed')`.execute(tx)
  return found.rows[0]?.n ?? 0
}
