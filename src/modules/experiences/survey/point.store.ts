// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Point {
  id: string
  organisationId: string
  /** Its entry in the register of reporting points. */
  registerEntry: string | null
}

const columns = sql`id, organisation_id as "organisationId", register_entry as "registerEntry"`

export async function selectPoints(tx: Tx): Promise<Point[]> {
  const found = await sql<Point>`select ${columns} from experiences.point order by id limit 200`.execute(tx)
  return found.rows
}

export async function selectPoint(tx: Tx, id: string): Promise<Point | null> {
  const found = await sql<Point>`select ${columns} from experiences.point where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when there is one by this name. */
export async function insertPoint(tx: Tx, { id, organisationId, registerEntry }: Point, on: string): Promise<boolean> {
  const made = await sql`insert into experiences.point (id, organisation_id, register_entry, joined_on)
    values (${id}, ${organisationId}, ${registerEntry}, ${on}) on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}
