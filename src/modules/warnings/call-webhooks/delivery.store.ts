// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface DeliveryKey {
  organisationId: string
  warningId: string
  news: number
}
export type DeliveryState = 'due' | 'sent' | 'failed' | 'dropped'

/** Whether it was new. */
export async function insertDelivery(tx: Tx, key: DeliveryKey, at: Date): Promise<boolean> {
  const made = await sql`insert into warnings.delivery (organisation_id, warning_id, news, at)
    values (${key.organisationId}, ${key.warningId}, ${key.news}, ${at}) on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

const which = ({ organisationId, warningId, news }: DeliveryKey) =>
  sql`organisation_id = ${organisationId} and warning_id = ${warningId} and news = ${news}`

/** Begins to tell: counts the attempt. Null when it is not due any more. */
export async function takeDelivery(tx: Tx, key: DeliveryKey, at: Date): Promise<{ attempts: number } | null> {
  const found = await sql<{ attempts: number }>`update warnings.delivery set attempts = attempts + 1, tried_at = ${at}
    where ${which(key)} and state = 'due' returning attempts`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateDelivery(
  tx: Tx,
  key: DeliveryKey,
  { state, because }: { state: DeliveryState; because: string | null },
): Promise<void> {
  await sql`update warnings.delivery set state = ${state}, because = ${because} where ${which(key)}`.execute(tx)
}

/** How telling the last change goes, by state. */
export async function countDeliveries(
  tx: Tx,
  warningId: string,
  news: number,
): Promise<{ state: DeliveryState; n: number }[]> {
  const found = await sql<{ state: DeliveryState; n: number }>`select state, count(*)::int as n from warnings.delivery
    where warning_id = ${warningId} and news = ${news} group by state
    order by array_position(array['due', 'sent', 'failed', 'dropped'], state)`.execute(tx)
  return found.rows
}

export async function selectOwnDelivery(
  tx: Tx,
  key: DeliveryKey,
): Promise<{ state: DeliveryState; because: string | null } | null> {
  const found = await sql<{ state: DeliveryState; because: string | null }>`select state, because from warnings.delivery
    where ${which(key)}`.execute(tx)
  return found.rows[0] ?? null
}
