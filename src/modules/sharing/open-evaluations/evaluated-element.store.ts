// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** How many elements an organisation asked, of what is still kept. */
export async function countAsked(tx: Tx, organisationId: string): Promise<number> {
  const found = await sql<{ n: number }>`select coalesce(sum(length(elements)) / 32, 0)::int as n
    from sharing.evaluation e join sharing.statement s on s.id = e.statement_id
    where s.organisation_id = ${organisationId}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** The elements at these places of all that it asked, counted in order; `place`: which of the question. */
export async function selectAsked(
  tx: Tx,
  organisationId: string,
  places: readonly number[],
): Promise<{ statement: string; elements: Buffer; place: number }[]> {
  const found = await sql<{ statement: string; elements: Buffer; place: number }>`
    with asked as (
      select s.said_id as statement, e.elements, sum(length(e.elements) / 32) over (order by e.id) as upto
      from sharing.evaluation e join sharing.statement s on s.id = e.statement_id where s.organisation_id = ${organisationId})
    select a.statement, a.elements, (p.place - (a.upto - length(a.elements) / 32))::int as place
    from unnest(${[...places]}::bigint[]) as p (place)
    join asked a on p.place < a.upto and p.place >= a.upto - length(a.elements) / 32 order by p.place`.execute(tx)
  return found.rows
}
