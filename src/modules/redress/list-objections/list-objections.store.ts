// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Objection, objectionColumns } from '../objection/objection.store.ts'

export const objectionsPerPage = 50

/** Open objections of an organisation; what must be decided first stands first. */
export async function selectOpen(
  tx: Tx,
  organisationId: string,
  page: number,
): Promise<{ objections: Objection[]; total: number }> {
  const found = await sql<Objection & { total: number }>`select ${objectionColumns}, count(*) over ()::int as total
    from redress.objection o where o.organisation_id = ${organisationId} and o.status <> 'closed'
    order by o.due_on, o.received_at, o.id limit ${objectionsPerPage} offset ${(page - 1) * objectionsPerPage}`.execute(
    tx,
  )
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
