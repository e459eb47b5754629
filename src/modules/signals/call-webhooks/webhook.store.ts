// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Null takes it away, with what was told to it. */
export async function putWebhook(
  tx: Tx,
  organisationId: string,
  { url, warnings, at }: { url: string | null; warnings: boolean; at: Date },
): Promise<void> {
  if (url === null) await sql`delete from signals.webhook where organisation_id = ${organisationId}`.execute(tx)
  else
    await sql`insert into signals.webhook (organisation_id, url, wants_warnings, changed_at)
      values (${organisationId}, ${url}, ${warnings}, ${at})
      on conflict (organisation_id) do update set url = excluded.url, wants_warnings = excluded.wants_warnings, changed_at = excluded.changed_at`.execute(
      tx,
    )
}

export async function selectWebhooks(tx: Tx): Promise<{ organisationId: string; url: string }[]> {
  const found = await sql<{ organisationId: string; url: string }>`select organisation_id as "organisationId", url
    from signals.webhook order by organisation_id`.execute(tx)
  return found.rows
}

export interface DeliveryKey {
  organisationId: string
  signalId: string
  news: number
}

/** Whether it was new. */
export async function insertDelivery(
  tx: Tx,
  { organisationId, signalId, news }: DeliveryKey,
  at: Date,
): Promise<boolean> {
  const made = await sql`insert into signals.delivery (organisation_id, signal_id, news, at)
    values (${organisationId}, ${signalId}, ${news}, ${at}) on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Begins to tell: counts the attempt. Null when it is not due any more. */
export async function takeDelivery(
  tx: Tx,
  { organisationId, signalId, news }: DeliveryKey,
  at: Date,
): Promise<{ attempts: number; url: string } | null> {
  const found = await sql<{
    attempts: number
    url: string
  }>`update signals.delivery d set attempts = attempts + 1, tried_at = ${at}
    from signals.webhook w where w.organisation_id = d.organisation_id and d.organisation_id = ${organisationId}
      and signal_id = ${signalId} and news = ${news} and state = 'due' returning attempts, url`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateDelivery(
  tx: Tx,
  { organisationId, signalId, news }: DeliveryKey,
  { state, because }: { state: 'due' | 'sent' | 'failed' | 'dropped'; because: string | null },
): Promise<void> {
  await sql`update signals.delivery set state = ${state}, because = ${because} where organisation_id = ${organisationId}
    and signal_id = ${signalId} and news = ${news}`.execute(tx)
}

export interface Delivered {
  signalId: string
  state: 'due' | 'sent' | 'failed' | 'dropped'
  attempts: number
  because: string | null
  triedAt: Date | null
}

/** What was told last, newest first. */
export async function selectDeliveries(tx: Tx, organisationId: string, limit: number): Promise<Delivered[]> {
  const found = await sql<Delivered>`select signal_id as "signalId", state, attempts, because, tried_at as "triedAt"
    from signals.delivery where organisation_id = ${organisationId} order by at desc, signal_id desc, news desc limit ${limit}`.execute(
    tx,
  )
  return found.rows
}

/** Where systems of partners also want warnings that are for everybody. */
export async function selectForWarnings(tx: Tx): Promise<{ organisationId: string; url: string }[]> {
  const found = await sql<{ organisationId: string; url: string }>`select organisation_id as "organisationId", url
    from signals.webhook where wants_warnings order by organisation_id`.execute(tx)
  return found.rows
}
