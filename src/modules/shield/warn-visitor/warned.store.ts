// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Adds to how often the warning of each name was shown on this day. In the order of the names, so that two who write never wait in a ring. */
export async function addWarned(tx: Tx, day: string, counted: ReadonlyMap<string, number>): Promise<void> {
  const names = [...counted.keys()].sort()
  await sql`insert into shield.warned (name, day, shown)
    select name, ${day}::date, shown from unnest(${names}::text[], ${names.map((one) => counted.get(one) ?? 0)}::int[]) as c (name, shown)
    on conflict (name, day) do update set shown = warned.shown + excluded.shown`.execute(tx)
}

/** How often the warning of this name was shown on the busier of today and yesterday; null when it never was, or nobody counts. */
export async function mostWarnedADay(tx: Tx, name: string, today: string): Promise<number | null> {
  const found = await sql<{ most: number | null }>`select max(shown) as most from shield.warned
    where name = ${name} and day >= ${today}::date - 1`.execute(tx)
  return found.rows[0]?.most ?? null
}
