// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Where a victim wants the money, sealed. Told again, the last word counts. */
export async function upsertPayee(
  tx: Tx,
  row: { shareId: string; claimId: string; sealed: Buffer; toldAt: Date },
): Promise<void> {
  await sql`insert into claims.payee (share_id, claim_id, sealed, told_at)
    values (${row.shareId}, ${row.claimId}, ${row.sealed}, ${row.toldAt})
    on conflict (share_id) do update set sealed = excluded.sealed, told_at = excluded.told_at`.execute(tx)
}

/** By share, of those who told it. */
export async function selectPayees(tx: Tx, claimIds: readonly string[]): Promise<Map<string, Buffer>> {
  const found = await sql<{ shareId: string; sealed: Buffer }>`select share_id as "shareId", sealed from claims.payee
    where claim_id = any(${[...claimIds]}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ shareId, sealed }) => [shareId, sealed]))
}

/** What nobody can be paid by any more goes. */
export async function deletePayees(tx: Tx, claimId: string): Promise<void> {
  await sql`delete from claims.payee where claim_id = ${claimId}`.execute(tx)
}
