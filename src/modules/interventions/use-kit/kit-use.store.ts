// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface KitUse {
  id: string
  kit: string
  organisationId: string
  place: string
  madeAt: Date
  askFrom: Date
  /** Null: not told yet. */
  wasUsed: boolean | null
  /** What it did, or why it was not used. */
  whatCame: string | null
}

const columns = sql`id, kit, organisation_id as "organisationId", place, made_at as "madeAt", ask_from as "askFrom",
  was_used as "wasUsed", what_came as "whatCame"`

/** Made again, it counts from the first time. */
export async function insertUse(tx: Tx, row: Omit<KitUse, 'wasUsed' | 'whatCame'>): Promise<void> {
  await sql`insert into interventions.kit_use (id, kit, organisation_id, place, made_at, ask_from)
    values (${row.id}, ${row.kit}, ${row.organisationId}, ${row.place}, ${row.madeAt}, ${row.askFrom})
    on conflict (kit, organisation_id, place) do nothing`.execute(tx)
}

/** Those that whoever works in this transaction may see, the last first. */
export async function selectUses(tx: Tx, kit: string | null): Promise<KitUse[]> {
  const found = await sql<KitUse>`select ${columns} from interventions.kit_use
    where (${kit}::text is null or kit = ${kit}) order by made_at desc, id limit 200`.execute(tx)
  return found.rows
}

/** False when it is not theirs. */
export async function updateWhatCame(
  tx: Tx,
  { id, wasUsed, whatCame, at }: { id: string; wasUsed: boolean; whatCame: string; at: Date },
): Promise<boolean> {
  const done = await sql`update interventions.kit_use
    set was_used = ${wasUsed}, what_came = ${whatCame}, told_at = ${at} where id = ${id}`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function countToTell(tx: Tx, organisationId: string, at: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from interventions.kit_use
    where organisation_id = ${organisationId} and what_came is null and ask_from <= ${at}`.execute(tx)
  return found.rows[0]?.n ?? 0
}
