// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { ObjectionGround, ObjectionStatus } from './objection.ts'

export interface Objection {
  id: string
  organisationId: string
  listingId: string | null
  kind: EverydayKind
  canonical: string
  ground: ObjectionGround
  narrative: string
  language: 'nl' | 'en'
  receivedAt: Date
  promisedOn: string
  dueOn: string
  status: ObjectionStatus
  closedAt: Date | null
  provenAt: Date | null
}

export const objectionColumns = sql`o.id, o.organisation_id as "organisationId", o.listing_id as "listingId", o.kind, o.canonical,
  o.ground, o.narrative, o.language, o.received_at as "receivedAt", to_char(o.promised_on, 'YYYY-MM-DD') as "promisedOn",
  to_char(o.due_on, 'YYYY-MM-DD') as "dueOn", o.status, o.closed_at as "closedAt", o.proven_at as "provenAt"`

/** Row-level security shows an objection to whoever presents the digest of its receipt code in this transaction. */
export async function presentReceipt(tx: Tx, digest: Buffer): Promise<void> {
  await sql`select set_config('redress.receipt', ${digest.toString('hex')}, true)`.execute(tx)
}

export async function selectPresented(tx: Tx, digest: Buffer): Promise<Objection | null> {
  const found = await sql<Objection>`select ${objectionColumns} from redress.objection o
    where o.receipt_digest = ${digest}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when this receipt was given before: the form was sent twice. */
export async function insertObjection(tx: Tx, row: Objection & { receiptDigest: Buffer }): Promise<boolean> {
  const done =
    await sql`insert into redress.objection (id, organisation_id, listing_id, kind, canonical, ground, narrative,
      language, receipt_digest, received_at, promised_on, due_on, status)
    values (${row.id}, ${row.organisationId}, ${row.listingId}, ${row.kind}, ${row.canonical}, ${row.ground}, ${row.narrative},
      ${row.language}, ${row.receiptDigest}, ${row.receivedAt}, ${row.promisedOn}, ${row.dueOn}, 'received')
    on conflict (receipt_digest) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) > 0
}

export async function insertContact(tx: Tx, objectionId: string, sealed: Buffer, at: Date): Promise<void> {
  await sql`insert into redress.contact (objection_id, sealed, stored_at) values (${objectionId}, ${sealed}, ${at})`.execute(
    tx,
  )
}

export async function selectContact(tx: Tx, objectionId: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from redress.contact
    where objection_id = ${objectionId}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

export async function selectObjection(tx: Tx, id: string): Promise<Objection | null> {
  const found = await sql<Objection>`select ${objectionColumns} from redress.objection o where o.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Nobody else changes it until this transaction ends. */
export async function lockObjection(tx: Tx, id: string): Promise<Objection | null> {
  const found = await sql<Objection>`select ${objectionColumns} from redress.objection o where o.id = ${id}
    for no key update`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateStatus(tx: Tx, id: string, status: ObjectionStatus, closedAt: Date | null): Promise<void> {
  await sql`update redress.objection set status = ${status}, closed_at = ${closedAt} where id = ${id}`.execute(tx)
}

/** Objections about the same to the same organisation before this one, and how many were not upheld. */
export async function countEarlier(tx: Tx, { id, organisationId, kind, canonical, receivedAt }: Objection) {
  const found = await sql<{ objections: number; upheld: number }>`select count(*)::int as objections,
      count(*) filter (where d.outcome = 'uphold')::int as upheld
    from redress.objection o left join redress.decision d on d.objection_id = o.id and d.is_approved
    where o.organisation_id = ${organisationId} and o.kind = ${kind} and o.canonical = ${canonical} and o.id <> ${id} and o.received_at <= ${receivedAt}`.execute(
    tx,
  )
  return found.rows[0] ?? { objections: 0, upheld: 0 }
}
