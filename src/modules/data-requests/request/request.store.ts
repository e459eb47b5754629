// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Right, ShownHow } from './request.ts'

export interface DataRequest {
  id: string
  organisationId: string
  right: Right
  narrative: string
  language: 'nl' | 'en'
  receivedAt: Date
  showUntil: string
  clockFrom: string | null
  closedAt: Date | null
}

export interface Key {
  id: string
  kind: string
  canonical: string
  shownAt: Date | null
  shownHow: ShownHow | null
}

const columns = sql`r.id, r.organisation_id as "organisationId", r.asked_right as "right", r.narrative, r.language,
  r.received_at as "receivedAt", r.show_until as "showUntil", r.clock_from as "clockFrom", r.closed_at as "closedAt"`

/** Row-level security shows a request to whoever presents the digest of its receipt code in this transaction. */
export async function presentReceipt(tx: Tx, digest: Buffer): Promise<void> {
  await sql`select set_config('data_requests.receipt', ${digest.toString('hex')}, true)`.execute(tx)
}

export async function selectPresented(tx: Tx, digest: Buffer): Promise<DataRequest | null> {
  const found = await sql<DataRequest>`select ${columns} from data_requests.request r
    where r.receipt_digest = ${digest}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectRequest(tx: Tx, id: string): Promise<DataRequest | null> {
  const found = await sql<DataRequest>`select ${columns} from data_requests.request r where r.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Nobody else starts its clock or closes it until this transaction ends. */
export async function lockRequest(tx: Tx, id: string): Promise<DataRequest | null> {
  const found = await sql<DataRequest>`select ${columns} from data_requests.request r where r.id = ${id}
    for no key update`.execute(tx)
  return found.rows[0] ?? null
}

/** False when this receipt was given before: the form was sent twice. */
export async function insertRequest(
  tx: Tx,
  row: Omit<DataRequest, 'clockFrom' | 'closedAt'> & { receiptDigest: Buffer },
): Promise<boolean> {
  const done = await sql`insert into data_requests.request (id, organisation_id, asked_right, narrative, language,
      receipt_digest, received_at, show_until)
    values (${row.id}, ${row.organisationId}, ${row.right}, ${row.narrative}, ${row.language}, ${row.receiptDigest},
      ${row.receivedAt}, ${row.showUntil})
    on conflict (receipt_digest) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) > 0
}

export async function insertKeys(
  tx: Tx,
  requestId: string,
  keys: readonly Pick<Key, 'id' | 'kind' | 'canonical'>[],
): Promise<void> {
  await sql`insert into data_requests.subject_key (id, request_id, kind, canonical)
    select (k->>'id')::uuid, ${requestId}, k->>'kind', k->>'canonical'
    from jsonb_array_elements(${JSON.stringify(keys)}::jsonb) k`.execute(tx)
}

export async function selectKeys(tx: Tx, requestId: string): Promise<Key[]> {
  const found = await sql<Key>`select id, kind, canonical, shown_at as "shownAt", shown_how as "shownHow"
    from data_requests.subject_key where request_id = ${requestId} order by kind, canonical`.execute(tx)
  return found.rows
}

/** Keys by request, of many at once. */
export async function selectKeysOf(tx: Tx, requestIds: readonly string[]): Promise<(Key & { requestId: string })[]> {
  const found = await sql<Key & { requestId: string }>`select id, request_id as "requestId", kind, canonical,
      shown_at as "shownAt", shown_how as "shownHow"
    from data_requests.subject_key where request_id = any(${[...requestIds]}::uuid[]) order by kind, canonical`.execute(
    tx,
  )
  return found.rows
}

export async function markShown(
  tx: Tx,
  keyId: string,
  shown: { at: Date; how: ShownHow; by: string | null },
): Promise<void> {
  await sql`update data_requests.subject_key set shown_at = ${shown.at}, shown_how = ${shown.how}, shown_by = ${shown.by}
    where id = ${keyId} and shown_at is null`.execute(tx)
}

export async function startClock(tx: Tx, requestId: string, day: string): Promise<void> {
  await sql`update data_requests.request set clock_from = ${day} where id = ${requestId}`.execute(tx)
}

export async function closeRequest(tx: Tx, requestId: string, at: Date): Promise<void> {
  await sql`update data_requests.request set closed_at = ${at} where id = ${requestId} and closed_at is null`.execute(
    tx,
  )
}

/** Requests of which nobody showed anything in time. */
export async function selectNeverShown(tx: Tx, today: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from data_requests.request
    where clock_from is null and closed_at is null and show_until < ${today} order by id`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** What was not shown yet of requests that are still open: perhaps it was shown and we stopped just then. */
export async function selectUnshown(tx: Tx): Promise<{ requestId: string; keyId: string }[]> {
  const found = await sql<{ requestId: string; keyId: string }>`select k.request_id as "requestId", k.id as "keyId"
    from data_requests.subject_key k join data_requests.request r on r.id = k.request_id
    where k.shown_at is null and r.closed_at is null order by k.id`.execute(tx)
  return found.rows
}

export async function insertContact(tx: Tx, requestId: string, sealed: Buffer, at: Date): Promise<void> {
  await sql`insert into data_requests.contact (request_id, sealed, stored_at)
    values (${requestId}, ${sealed}, ${at})`.execute(tx)
}

export async function selectContact(tx: Tx, requestId: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from data_requests.contact
    where request_id = ${requestId}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}
