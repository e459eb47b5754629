// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { StoredClaim } from './stored-claim.ts'

/** False when a claim about this account is open already. */
export async function insertAccount(
  tx: Tx,
  row: { claimId: string; organisationId: string; identifierId: string; canonical: string },
): Promise<boolean> {
  const added = await sql`insert into claims.account (claim_id, organisation_id, identifier_id, canonical)
    values (${row.claimId}, ${row.organisationId}, ${row.identifierId}, ${row.canonical}) on conflict do nothing`.execute(
    tx,
  )
  return added.numAffectedRows === 1n
}

/** The account, for whoever gathered the claim; null for everybody else. */
export async function selectAccount(tx: Tx, claimId: string): Promise<string | null> {
  const found = await sql<{ canonical: string }>`select canonical from claims.account
    where claim_id = ${claimId}`.execute(tx)
  return found.rows[0]?.canonical ?? null
}

/** Which of these identifiers an open claim of the own organisation is about already. */
export async function selectClaimed(tx: Tx, identifierIds: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ id: string }>`select identifier_id as id from claims.account
    where is_open and identifier_id = any(${[...identifierIds]}::uuid[])`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}

interface HolderRow {
  claimId: string
  organisationId: string
  sealed: Buffer
  digest: Buffer
}

export async function upsertDebtor(tx: Tx, row: HolderRow): Promise<void> {
  await sql`insert into claims.debtor (claim_id, organisation_id, sealed, person_digest)
    values (${row.claimId}, ${row.organisationId}, ${row.sealed}, ${row.digest})
    on conflict (claim_id, organisation_id) do update set sealed = excluded.sealed, person_digest = excluded.person_digest`.execute(
    tx,
  )
}

/** What the own organisation knows of the holder, sealed. */
export async function selectDebtor(tx: Tx, claimId: string, organisationId: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from claims.debtor
    where claim_id = ${claimId} and organisation_id = ${organisationId}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

/** What was given to the recovery organisation goes with the reason for it. */
export async function deleteDebtor(tx: Tx, claimId: string, organisationId: string): Promise<void> {
  await sql`delete from claims.debtor where claim_id = ${claimId} and organisation_id = ${organisationId}`.execute(tx)
}

/** Other claims on the same person, of the own organisation. */
export async function selectSamePerson(
  tx: Tx,
  claimId: string,
  organisationId: string,
): Promise<Pick<StoredClaim, 'id' | 'reference' | 'status' | 'jointId'>[]> {
  const found = await sql<
    Pick<StoredClaim, 'id' | 'reference' | 'status' | 'jointId'>
  >`select c.id, c.reference, c.status,
      c.joint_id as "jointId"
    from claims.debtor own join claims.debtor other on other.organisation_id = own.organisation_id
      and other.person_digest = own.person_digest and other.claim_id <> own.claim_id
    join claims.claim c on c.id = other.claim_id
    where own.claim_id = ${claimId} and own.organisation_id = ${organisationId} order by c.began_at, c.id`.execute(tx)
  return found.rows
}
