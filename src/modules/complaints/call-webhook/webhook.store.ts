// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ComplaintStatus } from '../complaint/complaint.ts'

/** Null takes it away, with what was told to it. */
export async function putWebhook(tx: Tx, organisationId: string, url: string | null, at: Date): Promise<void> {
  if (url === null) await sql`delete from complaints.webhook where organisation_id = ${organisationId}`.execute(tx)
  else
    await sql`insert into complaints.webhook (organisation_id, url, changed_at) values (${organisationId}, ${url}, ${at})
      on conflict (organisation_id) do update set url = excluded.url, changed_at = excluded.changed_at`.execute(tx)
}

export async function selectWebhook(tx: Tx, organisationId: string): Promise<string | null> {
  const found = await sql<{ url: string }>`select url from complaints.webhook
    where organisation_id = ${organisationId}`.execute(tx)
  return found.rows[0]?.url ?? null
}

export interface News {
  complaintId: string
  /** Of the complaint: counts every change. */
  version: number
  news: 'status' | 'silence'
  status: ComplaintStatus
  reason: string | null
  happenedAt: Date
}

/** Puts in line that the filer's system is told, when it has one. Null when it has none, or was told to already. */
export async function insertDelivery(tx: Tx, id: string, one: News, at: Date): Promise<string | null> {
  const made = await sql<{
    id: string
  }>`insert into complaints.delivery (id, organisation_id, complaint_id, version, news,
      status, reason, happened_at, at)
    select ${id}, w.organisation_id, c.id, ${one.version}, ${one.news}, ${one.status}, ${one.reason}, ${one.happenedAt}, ${at}
    from complaints.complaint c join complaints.webhook w on w.organisation_id = c.organisation_id
    where c.id = ${one.complaintId} on conflict do nothing returning id`.execute(tx)
  return made.rows[0]?.id ?? null
}

interface Taken extends News {
  organisationId: string
  number: string | null
  url: string
  attempts: number
}

/** Begins to tell: counts the attempt. Null when it is not due any more. */
export async function takeDelivery(tx: Tx, id: string, at: Date): Promise<Taken | null> {
  const found = await sql<Taken>`update complaints.delivery d set attempts = attempts + 1, tried_at = ${at}
    from complaints.webhook w, complaints.complaint c
    where w.organisation_id = d.organisation_id and c.id = d.complaint_id and d.id = ${id} and d.state = 'due'
    returning d.organisation_id as "organisationId", c.id as "complaintId", c.number, w.url, d.attempts, d.version, d.news,
      d.status, d.reason, d.happened_at as "happenedAt"`.execute(tx)
  return found.rows[0] ?? null
}

export type DeliveryState = 'due' | 'sent' | 'failed'

export async function updateDelivery(
  tx: Tx,
  id: string,
  { state, because }: { state: DeliveryState; because: string | null },
): Promise<void> {
  await sql`update complaints.delivery set state = ${state}, because = ${because} where id = ${id}`.execute(tx)
}

export interface Delivered {
  complaintId: string
  version: number
  state: DeliveryState
  attempts: number
  because: string | null
  triedAt: Date | null
}

/** What was told last, newest first. */
export async function selectDeliveries(tx: Tx, organisationId: string, most: number): Promise<Delivered[]> {
  const found = await sql<Delivered>`select complaint_id as "complaintId", version, state, attempts, because,
      tried_at as "triedAt" from complaints.delivery where organisation_id = ${organisationId}
    order by at desc, id desc limit ${most}`.execute(tx)
  return found.rows
}
