// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Adds a key, and lets the ones before of this client end at the latest then. */
export async function insertFeedKey(
  tx: Tx,
  key: { id: string; clientId: string; digest: Buffer; madeAt: Date; until: Date; othersUntil: Date },
): Promise<void> {
  await sql`update partners.feed_key set until = ${key.othersUntil} where client_id = ${key.clientId} and until > ${key.othersUntil}`.execute(
    tx,
  )
  await sql`insert into partners.feed_key (id, client_id, key_digest, made_at, until)
    values (${key.id}, ${key.clientId}, ${key.digest}, ${key.madeAt}, ${key.until})`.execute(tx)
}

/** Whose key this is; null: nobody's, or it is over. */
export async function clientOfKey(tx: Tx, digest: Buffer, now: Date): Promise<string | null> {
  const found = await sql<{ clientId: string }>`select client_id as "clientId" from partners.feed_key
    where key_digest = ${digest} and until > ${now}`.execute(tx)
  return found.rows[0]?.clientId ?? null
}

/** From now on none of this client's keys is worth anything. Returns how many there were. */
export async function endFeedKeys(tx: Tx, clientId: string, now: Date): Promise<number> {
  const done =
    await sql`update partners.feed_key set until = ${now} where client_id = ${clientId} and until > ${now}`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}
