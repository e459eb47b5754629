// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Right } from '../request/request.ts'

export interface EarlierRequest {
  taskId: string
  requestId: string
  right: Right
  narrative: string
  receivedAt: Date
  keptUntil: Date
}

/** Requests that are closed, of whoever showed that one of these is theirs, with the task of one organisation; the oldest first. */
export async function selectEarlier(
  tx: Tx,
  organisationId: string,
  keys: readonly { kind: string; value: string }[],
  limit: number,
): Promise<EarlierRequest[]> {
  const found =
    await sql<EarlierRequest>`select distinct r.received_at as "receivedAt", t.id as "taskId", r.id as "requestId",
      r.asked_right as "right", r.narrative, r.received_at + interval '2 years' as "keptUntil"
    from data_requests.request r
    join data_requests.task t on t.request_id = r.id and t.organisation_id = ${organisationId}
    join data_requests.subject_key k on k.request_id = r.id and k.shown_at is not null
    join unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ value }) => value)}::text[]) as asked (kind, value)
      on asked.kind = k.kind and asked.value = k.canonical
    where r.closed_at is not null
    order by r.received_at, t.id limit ${limit}`.execute(tx)
  return found.rows
}
