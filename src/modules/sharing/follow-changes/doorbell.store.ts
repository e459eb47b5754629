// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Doorbell {
  url: string
  rungAt: Date | null
  failedAt: Date | null
  failures: number
  because: string | null
}

export async function selectDoorbell(tx: Tx, organisationId: string): Promise<Doorbell | null> {
  const found = await sql<Doorbell>`select url, rung_at as "rungAt", failed_at as "failedAt", failures, because
    from sharing.doorbell where organisation_id = ${organisationId}`.execute(tx)
  return found.rows[0] ?? null
}

/** Null takes it away. */
export async function putDoorbell(tx: Tx, organisationId: string, url: string | null, at: Date): Promise<void> {
  if (url === null) await sql`delete from sharing.doorbell where organisation_id = ${organisationId}`.execute(tx)
  else
    await sql`insert into sharing.doorbell (organisation_id, url, changed_at) values (${organisationId}, ${url}, ${at})
      on conflict (organisation_id) do update set url = excluded.url, changed_at = excluded.changed_at, failures = 0,
        because = null`.execute(tx)
}

/** `because`: why nobody answered; null when somebody did. */
export async function updateRung(tx: Tx, organisationId: string, because: string | null, at: Date): Promise<void> {
  await sql`update sharing.doorbell set because = ${because},
      rung_at = case when ${because}::text is null then ${at} else rung_at end,
      failed_at = case when ${because}::text is null then failed_at else ${at} end,
      failures = case when ${because}::text is null then 0 else failures + 1 end
    where organisation_id = ${organisationId}`.execute(tx)
}
