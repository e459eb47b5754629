// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Listing, listingColumns } from '../listing/listing.store.ts'
import type { Key } from '../look-up/answer-keys.ts'

/** Listings that stand, answered or suspended, under these keys; the oldest decision first. */
export async function selectStanding(tx: Tx, keys: readonly Key[], now: Date): Promise<Listing[]> {
  const found = await sql<Listing>`select ${listingColumns} from identifiers.listing
    where (kind, canonical) in (select * from unnest(${keys.map(({ kind }) => kind)}::text[],
        ${keys.map(({ canonical }) => canonical)}::text[]))
      and (status = 'suspended' or (status = 'active' and expires_at > ${now}))
    order by decided_at, id`.execute(tx)
  return found.rows
}

/** What was reported before `clearedAt` lists this identifier no more until `guardedUntil`. */
export async function insertGuard(tx: Tx, identifierId: string, clearedAt: Date, guardedUntil: Date): Promise<void> {
  await sql`insert into identifiers.guard (identifier_id, cleared_at, guarded_until)
    values (${identifierId}, ${clearedAt}, ${guardedUntil}) on conflict do nothing`.execute(tx)
}
