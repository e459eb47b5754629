// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { LeavingReason, LeftAddress } from './left-address.ts'

type Key = Pick<LeftAddress, 'kind' | 'canonical'>

/** The latest first. */
export async function selectLeft(tx: Tx): Promise<LeftAddress[]> {
  const found = await sql<LeftAddress>`select kind, canonical, why, by_name as "byName", at
    from identifiers.left_address order by at desc, canonical`.execute(tx)
  return found.rows
}

export async function insertLeft(
  tx: Tx,
  { kind, canonical }: Key,
  why: LeavingReason,
  by: { id: string; name: string },
  at: Date,
): Promise<void> {
  await sql`insert into identifiers.left_address (kind, canonical, why, by_id, by_name, at)
    values (${kind}, ${canonical}, ${why}, ${by.id}, ${by.name}, ${at}) on conflict do nothing`.execute(tx)
}

export async function deleteLeft(tx: Tx, { kind, canonical }: Key): Promise<void> {
  await sql`delete from identifiers.left_address where kind = ${kind} and canonical = ${canonical}`.execute(tx)
}
