// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** The key of this day; `fresh` becomes it when there is none yet. */
export async function keyOfDay(tx: Tx, day: string, fresh: Buffer, at: Date): Promise<Buffer> {
  const known = () => sql<{ key: Buffer }>`select key from reports.mark_key where day = ${day}::date`.execute(tx)
  const [first] = (await known()).rows
  if (first) return first.key
  await sql`insert into reports.mark_key (day, key, made_at) values (${day}::date, ${fresh}, ${at})
    on conflict do nothing`.execute(tx)
  const [made] = (await known()).rows
  if (!made) throw new Error('the key of a day was made and is not there')
  return made.key
}
