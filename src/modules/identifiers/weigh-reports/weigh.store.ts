// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Tally } from './weigh.ts'

/** What may count of these identifiers at this moment; of what nobody reported there is nothing. */
export async function selectTallies(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Tally[]>> {
  const found = await sql<Tally & { identifierId: string }>`select identifier_id as "identifierId",
      organisation_id as "organisationId", marks, seen_on as "seenOn", reports
    from identifiers.tally(${[...ids]}::uuid[], ${at})`.execute(tx)
  return Map.groupBy(found.rows, ({ identifierId }) => identifierId)
}

/** Identifiers of which reports grew too old to count, at most so many; they are no longer due when this commits. */
export async function takeDue(tx: Tx, today: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`update identifiers.identifier set recount_on = null where id in (
      select id from identifiers.identifier where recount_on <= ${today}::date
      order by kind, canonical limit ${limit} for no key update)
    returning id`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export async function setRecount(tx: Tx, rows: readonly { id: string; recountOn: string | null }[]): Promise<void> {
  if (rows.length === 0) return
  await sql`update identifiers.identifier i set recount_on = given.day::date
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ recountOn }) => recountOn)}::text[]) as given (id, day)
    where i.id = given.id`.execute(tx)
}

/** Another policy holds from this day on: whatever rests on a threshold of this kind is counted again then. */
export async function recountKind(tx: Tx, kind: string, day: string): Promise<void> {
  await sql`update identifiers.identifier set recount_on = least(recount_on, ${day}::date)
    where id in (select id from identifiers.identifier where kind = ${kind} and recount_on is not null
      order by canonical for no key update)`.execute(tx)
}
