// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { SaidPosition } from './position.ts'

export async function selectPositions(tx: Tx): Promise<SaidPosition[]> {
  const found =
    await sql<SaidPosition>`select code, organisation_id as "organisationId", position, reason, said_at as "saidAt"
    from interventions.position order by code, organisation_id`.execute(tx)
  return found.rows
}

/** Whether it was different before. */
export async function putPosition(tx: Tx, row: SaidPosition): Promise<boolean> {
  const made = await sql`insert into interventions.position as p (code, organisation_id, position, reason, said_at)
    values (${row.code}, ${row.organisationId}, ${row.position}, ${row.reason}, ${row.saidAt})
    on conflict (code, organisation_id) do update set (position, reason, said_at)
        = (excluded.position, excluded.reason, excluded.said_at)
      where (p.position, p.reason) is distinct from (excluded.position, excluded.reason)`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deletePosition(
  tx: Tx,
  { code, organisationId }: Pick<SaidPosition, 'code' | 'organisationId'>,
): Promise<boolean> {
  const gone = await sql`delete from interventions.position
    where code = ${code} and organisation_id = ${organisationId}`.execute(tx)
  return gone.numAffectedRows === 1n
}
