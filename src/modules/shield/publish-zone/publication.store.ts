// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { PublicationTables } from './publication.tables.ts'

const tables = tablesOf<PublicationTables>

/** One publisher at a time; how long another waits for it before it leaves the work to it. */
export async function publishAlone(tx: Tx): Promise<void> {
  await sql`select set_config('lock_timeout', '20s', true)`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtext('shield.publish-zone'))`.execute(tx)
}

/** Up to which step a zone with this serial holds everything; null when we never sent it. */
export async function completeTo(tx: Tx, serial: number): Promise<number | null> {
  const row = await tables(tx)
    .selectFrom('shield.publication')
    .select('complete_to')
    .where('serial', '=', serial)
    .executeTakeFirst()
  return row?.complete_to ?? null
}

/** No serial after this one was ever given, by the list or to the zone. */
export async function newestSerial(tx: Tx): Promise<number> {
  const found = await sql<{ serial: number }>`select greatest((select serial from shield.list),
    (select max(serial) from shield.publication)) as serial`.execute(tx)
  return found.rows[0]?.serial ?? 0
}

export async function noteSent(
  tx: Tx,
  publications: readonly { serial: number; completeTo: number; names: number }[],
  at: Date,
): Promise<void> {
  if (publications.length === 0) return
  await tables(tx)
    .insertInto('shield.publication')
    .values(
      publications.map(({ serial, completeTo, names }) => ({ serial, complete_to: completeTo, names, sent_at: at })),
    )
    .onConflict((conflict) =>
      conflict.column('serial').doUpdateSet(({ ref }) => ({
        complete_to: ref('excluded.complete_to'),
        names: ref('excluded.names'),
        sent_at: ref('excluded.sent_at'),
        served_at: null,
      })),
    )
    .execute()
}

/** The server has this serial. `complete`: it turned out to hold everything up to here. */
export async function noteServed(tx: Tx, serial: number, complete: number, at: Date): Promise<void> {
  await sql`insert into shield.publication (serial, complete_to, names, sent_at, served_at)
    values (${serial}, ${complete}, 0, ${at}, ${at})
    on conflict (serial) do update set complete_to = excluded.complete_to,
      served_at = coalesce(publication.served_at, excluded.served_at)`.execute(tx)
}

/** So that the list goes on from what is served, when that is further. Returns where it is now. */
export async function moveAhead(tx: Tx, serial: number): Promise<number> {
  const moved = await sql<{ serial: number }>`update shield.list set serial = greatest(serial, ${serial})
    returning serial`.execute(tx)
  return moved.rows[0]?.serial ?? serial
}

export interface PublisherState {
  serial: number | null
  publishedAt: Date | null
  comparedAt: Date | null
  leftOut: number
  failures: number
  failedAt: Date | null
  problem: string | null
}

export function readPublisher(tx: Tx): Promise<PublisherState> {
  return tables(tx)
    .selectFrom('shield.publisher')
    .select([
      'serial',
      'published_at as publishedAt',
      'compared_at as comparedAt',
      'left_out as leftOut',
      'failures',
      'failed_at as failedAt',
      'problem',
    ])
    .executeTakeFirstOrThrow()
}

export async function notePublished(
  tx: Tx,
  { serial, leftOut, at, isCompared }: { serial: number; leftOut: number | null; at: Date; isCompared: boolean },
): Promise<void> {
  await tables(tx)
    .updateTable('shield.publisher')
    .set({
      serial,
      published_at: at,
      failures: 0,
      failed_at: null,
      problem: null,
      ...(isCompared && { compared_at: at }),
      ...(leftOut !== null && { left_out: leftOut }),
    })
    .execute()
}

export async function noteFailed(tx: Tx, problem: string, at: Date): Promise<void> {
  await tables(tx)
    .updateTable('shield.publisher')
    .set(({ eb }) => ({ failures: eb('failures', '+', 1), failed_at: at, problem: problem.slice(0, 200) }))
    .execute()
}
