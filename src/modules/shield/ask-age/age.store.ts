// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Names that wait and of which no registry was asked yet; in no order, so that those of a registry that is away hold up no others. */
export async function selectUnknownAge(tx: Tx, limit: number): Promise<{ id: string; name: string }[]> {
  const found = await sql<{ id: string; name: string }>`select id, name from shield.name
    where status = 'waiting' and age_asked_at is null order by random() limit ${limit}`.execute(tx)
  return found.rows
}

export async function keepAge(
  tx: Tx,
  { id, registeredAt, isOld, askedAt }: { id: string; registeredAt: Date | null; isOld: boolean; askedAt: Date },
): Promise<void> {
  await sql`update shield.name set registered_at = ${registeredAt}, is_old = ${isOld}, age_asked_at = ${askedAt}
    where id = ${id}`.execute(tx)
}

/** The partners that handed this name in. */
export async function selectWhoHandedIn(tx: Tx, nameId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct organisation_id as id from shield.mention
    where name_id = ${nameId} and source = 'partner' and organisation_id is not null order by organisation_id`.execute(
    tx,
  )
  return found.rows.map(({ id }) => id)
}
