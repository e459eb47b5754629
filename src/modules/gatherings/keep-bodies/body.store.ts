// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export const bodyKinds = ['consultation', 'programme'] as const

/** Another consultation body or programme, beside this plan. */
export interface Body {
  id: string
  name: string
  kind: (typeof bodyKinds)[number]
  does: string
  overlap: string
  agreedWith: string
  bottleneck: string
  source: string
  seenOn: string
  organisationId: string
}

/** What reports a bottleneck first, then by name. */
export async function selectBodies(tx: Tx, { limit, offset }: { limit: number; offset: number }): Promise<Body[]> {
  const found = await sql<Body>`select id, name, kind, does, overlap, agreed_with as "agreedWith", bottleneck, source,
      to_char(seen_on, 'YYYY-MM-DD') as "seenOn", organisation_id as "organisationId"
    from gatherings.body order by bottleneck = '', lower(name), id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countBodies(tx: Tx): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from gatherings.body`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function insertBody(tx: Tx, row: Body, at: Date): Promise<void> {
  await sql`insert into gatherings.body (id, name, kind, does, overlap, agreed_with, bottleneck, source, seen_on, organisation_id,
      changed_at)
    values (${row.id}, ${row.name}, ${row.kind}, ${row.does}, ${row.overlap}, ${row.agreedWith}, ${row.bottleneck}, ${row.source},
      ${row.seenOn}, ${row.organisationId}, ${at})`.execute(tx)
}

export async function deleteBody(tx: Tx, id: string): Promise<boolean> {
  const gone = await sql`delete from gatherings.body where id = ${id}`.execute(tx)
  return gone.numAffectedRows === 1n
}
