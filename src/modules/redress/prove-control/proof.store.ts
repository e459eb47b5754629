// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { ProofWay } from './proof.ts'

export interface Proof {
  id: string
  objectionId: string
  way: ProofWay
  codeDigest: Buffer | null
  askedAt: Date
  expiresAt: Date
  attempts: number
  provenAt: Date | null
}

const columns = sql`id, objection_id as "objectionId", way, code_digest as "codeDigest", asked_at as "askedAt",
  expires_at as "expiresAt", attempts, proven_at as "provenAt"`

export async function insertProof(
  tx: Tx,
  row: Omit<Proof, 'attempts' | 'provenAt'> & { kind: EverydayKind; canonical: string },
): Promise<void> {
  await sql`insert into redress.proof (id, objection_id, kind, canonical, way, code_digest, asked_at, expires_at)
    values (${row.id}, ${row.objectionId}, ${row.kind}, ${row.canonical}, ${row.way}, ${row.codeDigest}, ${row.askedAt},
      ${row.expiresAt})`.execute(tx)
}

/** The newest code of an objection. */
export async function lockNewestCode(tx: Tx, objectionId: string): Promise<Proof | null> {
  const found = await sql<Proof>`select ${columns} from redress.proof
    where objection_id = ${objectionId} and way = 'code' order by asked_at desc, id desc limit 1 for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectProofs(tx: Tx, objectionId: string): Promise<Proof[]> {
  const found = await sql<Proof>`select ${columns} from redress.proof
    where objection_id = ${objectionId} order by asked_at, id`.execute(tx)
  return found.rows
}

/** One at a time for this account, number or site, until the transaction ends. */
export async function lockAsking(tx: Tx, kind: EverydayKind, canonical: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('redress.proof'), hashtext(${`${kind} ${canonical}`}))`.execute(tx)
}

export async function countAsked(
  tx: Tx,
  of: { objectionId: string; kind: EverydayKind; canonical: string; way: ProofWay },
  since: Date,
): Promise<{ ofObjection: number; ofIdentifier: number }> {
  const found = await sql<{ ofObjection: number; ofIdentifier: number }>`select
      count(*) filter (where objection_id = ${of.objectionId})::int as "ofObjection", count(*)::int as "ofIdentifier"
    from redress.proof where kind = ${of.kind} and canonical = ${of.canonical} and way = ${of.way}
      and asked_at > ${since}`.execute(tx)
  return found.rows[0] ?? { ofObjection: 0, ofIdentifier: 0 }
}

export async function countAttempt(tx: Tx, id: string): Promise<void> {
  await sql`update redress.proof set attempts = attempts + 1 where id = ${id}`.execute(tx)
}

export async function markProven(tx: Tx, proofId: string, objectionId: string, at: Date): Promise<void> {
  await sql`update redress.proof set proven_at = ${at} where id = ${proofId}`.execute(tx)
  await sql`update redress.objection set proven_at = ${at} where id = ${objectionId} and proven_at is null`.execute(tx)
}

/** The partner that gave out this account or number; the longest prefix decides. */
export async function selectIssuer(tx: Tx, kind: EverydayKind, canonical: string): Promise<string | null> {
  const asked = kind === 'iban' ? canonical.slice(0, 2) + canonical.slice(4, 8) : canonical
  const found = await sql<{ id: string }>`select organisation_id as id from redress.issuer
    where kind = ${kind} and starts_with(${asked}, prefix) order by length(prefix) desc limit 1`.execute(tx)
  return found.rows[0]?.id ?? null
}

export async function upsertIssuer(tx: Tx, kind: 'iban' | 'phone', prefix: string, id: string): Promise<void> {
  await sql`insert into redress.issuer (kind, prefix, organisation_id) values (${kind}, ${prefix}, ${id})
    on conflict (kind, prefix) do update set organisation_id = excluded.organisation_id`.execute(tx)
}
