// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { Claim } from './claim.ts'
import type { ProofWay } from './proof.ts'

export interface Proof {
  id: string
  claimId: string
  way: ProofWay
  codeDigest: Buffer | null
  askedAt: Date
  expiresAt: Date
  attempts: number
  provenAt: Date | null
}

const columns = sql`id, claim_id as "claimId", way, code_digest as "codeDigest", asked_at as "askedAt",
  expires_at as "expiresAt", attempts, proven_at as "provenAt"`

export async function insertProof(
  tx: Tx,
  { kind, canonical, ...claim }: Claim,
  row: Omit<Proof, 'claimId' | 'attempts' | 'provenAt'>,
): Promise<void> {
  await sql`insert into redress.proof (id, claim_id, objection_id, kind, canonical, way, code_digest, asked_at, expires_at)
    values (${row.id}, ${claim.id}, ${claim.of === 'objection' ? claim.id : null}, ${kind}, ${canonical}, ${row.way},
      ${row.codeDigest}, ${row.askedAt}, ${row.expiresAt})`.execute(tx)
}

/** The newest code of a claim. */
export async function lockNewestCode(tx: Tx, claimId: string): Promise<Proof | null> {
  const found = await sql<Proof>`select ${columns} from redress.proof
    where claim_id = ${claimId} and way = 'code' order by asked_at desc, id desc limit 1 for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectProofs(tx: Tx, claimId: string): Promise<Proof[]> {
  const found = await sql<Proof>`select ${columns} from redress.proof
    where claim_id = ${claimId} order by asked_at, id`.execute(tx)
  return found.rows
}

/** One at a time for this account, number or site, until the transaction ends. */
export async function lockAsking(tx: Tx, kind: EverydayKind, canonical: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('redress.proof'), hashtext(${`${kind} ${canonical}`}))`.execute(tx)
}

export async function countAsked(
  tx: Tx,
  claim: Claim,
  way: ProofWay,
  since: Date,
): Promise<{ ofClaim: number; ofIdentifier: number }> {
  const found = await sql<{ ofClaim: number; ofIdentifier: number }>`select
      count(*) filter (where claim_id = ${claim.id})::int as "ofClaim", count(*)::int as "ofIdentifier"
    from redress.proof where kind = ${claim.kind} and canonical = ${claim.canonical} and way = ${way}
      and asked_at > ${since}`.execute(tx)
  return found.rows[0] ?? { ofClaim: 0, ofIdentifier: 0 }
}

export async function countAttempt(tx: Tx, id: string): Promise<void> {
  await sql`update redress.proof set attempts = attempts + 1 where id = ${id}`.execute(tx)
}

export async function markProven(tx: Tx, proofId: string, claim: Claim, at: Date): Promise<void> {
  await sql`update redress.proof set proven_at = ${at} where id = ${proofId}`.execute(tx)
  if (claim.of === 'objection')
    await sql`update redress.objection set proven_at = ${at} where id = ${claim.id} and proven_at is null`.execute(tx)
}

/** Which of these claims were shown, and how. */
export async function selectShown(tx: Tx, claimIds: readonly string[]): Promise<{ id: string; way: ProofWay }[]> {
  const found = await sql<{
    id: string
    way: ProofWay
  }>`select distinct on (claim_id) claim_id as id, way from redress.proof
    where claim_id = any(${[...claimIds]}::uuid[]) and proven_at is not null order by claim_id, proven_at`.execute(tx)
  return found.rows
}
