// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface KeptClash {
  key: string
  reason: string
  organisationId: string
  /** The second organisation; null: one waits for another. */
  agreedId: string | null
}

const columns = sql`key, reason, organisation_id as "organisationId", agreed_id as "agreedId"`

export async function selectKept(tx: Tx, keys: readonly string[]): Promise<Map<string, KeptClash>> {
  const found = await sql<KeptClash>`select ${columns} from campaigns.kept_clash
    where key = any(${[...keys]}::text[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.key, row]))
}

/** False when somebody gave a reason already. */
export async function insertKept(
  tx: Tx,
  row: { key: string; reason: string; organisationId: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into campaigns.kept_clash (key, reason, organisation_id, kept_at)
    values (${row.key}, ${row.reason}, ${row.organisationId}, ${row.at}) on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function agreeToKept(tx: Tx, row: { key: string; organisationId: string; at: Date }): Promise<boolean> {
  const done = await sql`update campaigns.kept_clash set agreed_id = ${row.organisationId}, agreed_at = ${row.at}
    where key = ${row.key} and agreed_id is null and organisation_id <> ${row.organisationId}`.execute(tx)
  return done.numAffectedRows === 1n
}

/** The reason is taken away: another organisation does not agree with it, or who gave it thinks again. */
export async function deleteKept(tx: Tx, key: string): Promise<void> {
  await sql`delete from campaigns.kept_clash where key = ${key} and agreed_id is null`.execute(tx)
}
