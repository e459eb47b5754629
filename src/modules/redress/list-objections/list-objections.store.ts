// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
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

/** Open ones that wait for a person, and of those how many are late. */
export async function countWaiting(
  tx: Tx,
  organisationId: string,
  today: string,
): Promise<{ waiting: number; late: number }> {
  const found = await sql<{ waiting: number; late: number }>`select count(*)::int as waiting,
      count(*) filter (where due_on < ${today})::int as late
    from redress.objection where organisation_id = ${organisationId} and status in ('received', 'proposed')`.execute(tx)
  return found.rows[0] ?? { waiting: 0, late: 0 }
}
