// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { ListingGround } from '../listing/listing.ts'

/** What one person of an authority put forward, to warn about or to warn about no more, and what a second one said to exactly that. */
export interface Evidence {
  id: string
  listingId: string
  legalBasis: string
  /** Everybody who checks reads it. */
  reason: string
  /** What it rests on. */
  ground: ListingGround
  asks: 'publish' | 'withdraw'
  /** Only the authority reads it; null: the reports are the proof. */
  proof: string | null
  expiresAt: Date
  /** Confirmed reports that counted then. */
  verifiedReports: number
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  judgedByName: string | null
  judgedAt: Date | null
  /** Null while it waits, and when it lapsed. */
  isApproved: boolean | null
  returnedBecause: string | null
  /** By whoever put it forward. */
  isTakenBack: boolean
}

const columns = sql`id, listing_id as "listingId", legal_basis as "legalBasis", reason, ground, asks, proof, expires_at as "expiresAt",
  verified_reports as "verifiedReports", proposed_by as "proposedBy", proposed_by_name as "proposedByName", proposed_at as "proposedAt",
  judged_by_name as "judgedByName", judged_at as "judgedAt", is_approved as "isApproved", returned_because as "returnedBecause",
  is_taken_back as "isTakenBack"`

export type ProposedEvidence = Omit<
  Evidence,
  'judgedByName' | 'judgedAt' | 'isApproved' | 'returnedBecause' | 'isTakenBack'
>

/** False when something waits already. */
export async function insertEvidence(tx: Tx, row: ProposedEvidence): Promise<boolean> {
  const done =
    await sql`insert into identifiers.evidence (id, listing_id, legal_basis, reason, ground, asks, proof, expires_at, verified_reports,
      proposed_by, proposed_by_name, proposed_at)
    values (${row.id}, ${row.listingId}, ${row.legalBasis}, ${row.reason}, ${row.ground}, ${row.asks}, ${row.proof}, ${row.expiresAt}, ${row.verifiedReports},
      ${row.proposedBy}, ${row.proposedByName}, ${row.proposedAt}) on conflict do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** What waits for a second person. */
export async function selectWaitingEvidence(tx: Tx, listingId: string): Promise<Evidence | null> {
  const found = await sql<Evidence>`select ${columns} from identifiers.evidence
    where listing_id = ${listingId} and is_approved is null and lapsed_at is null`.execute(tx)
  return found.rows[0] ?? null
}

/** Everything that was put forward at a listing, the oldest first. */
export async function selectEvidence(tx: Tx, listingId: string): Promise<Evidence[]> {
  const found = await sql<Evidence>`select ${columns} from identifiers.evidence
    where listing_id = ${listingId} order by proposed_at, id`.execute(tx)
  return found.rows
}

export async function judge(
  tx: Tx,
  id: string,
  verdict: { by: { id: string; name: string }; at: Date; isApproved: boolean; returnedBecause: string | null },
): Promise<void> {
  const { by, at, isApproved, returnedBecause } = verdict
  await sql`update identifiers.evidence set judged_by = ${by.id}, judged_by_name = ${by.name}, judged_at = ${at},
      is_approved = ${isApproved}, returned_because = ${returnedBecause}
    where id = ${id} and is_approved is null`.execute(tx)
}

/** It waits for nobody any more. */
export async function takeBack(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update identifiers.evidence set lapsed_at = ${at}, is_taken_back = true
    where id = ${id} and is_approved is null and lapsed_at is null`.execute(tx)
}

/** The listing of this authority for this identifier that is open, locked. */
export async function lockOpen(tx: Tx, identifierId: string, organisationId: string) {
  const found = await sql<{ id: string; status: string }>`select id, status from identifiers.listing
    where identifier_id = ${identifierId} and organisation_id = ${organisationId}
      and status in ('proposed', 'active', 'suspended') for update`.execute(tx)
  return found.rows[0] ?? null
}

/** The same, to look at: one that is suspended and has nothing waiting can be put forward. */
export async function selectOpen(tx: Tx, identifierId: string, organisationId: string) {
  const found = await sql<{ id: string; canBePutForward: boolean }>`select id,
      status = 'suspended' and not exists (select from identifiers.evidence e where e.listing_id = listing.id
        and e.is_approved is null and e.lapsed_at is null) as "canBePutForward"
    from identifiers.listing where identifier_id = ${identifierId} and organisation_id = ${organisationId}
      and status in ('proposed', 'active', 'suspended')`.execute(tx)
  return found.rows[0] ?? null
}

/** What waits for somebody else of this organisation than this person: on own evidence first, because harm is done meanwhile. */
export interface ForSecond {
  listingId: string
  kind: EverydayKind
  canonical: string
  ground: ListingGround
  asks: 'publish' | 'withdraw'
  proposedByName: string
  proposedAt: Date
}

const forSecond = (organisationId: string, personId: string) => sql`from identifiers.evidence e
  join identifiers.listing l on l.id = e.listing_id
  where l.organisation_id = ${organisationId} and e.is_approved is null and e.lapsed_at is null
    and e.proposed_by <> ${personId}`

export async function selectForSecond(
  tx: Tx,
  organisationId: string,
  personId: string,
  limit: number,
): Promise<ForSecond[]> {
  const found = await sql<ForSecond>`select l.id as "listingId", l.kind, l.canonical, e.ground, e.asks,
      e.proposed_by_name as "proposedByName", e.proposed_at as "proposedAt" ${forSecond(organisationId, personId)}
    order by e.ground = 'reports', e.proposed_at, e.id limit ${limit}`.execute(tx)
  return found.rows
}

export async function countWaitingFor(tx: Tx, organisationId: string, personId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n ${forSecond(organisationId, personId)}`.execute(tx)
  return found.rows[0]?.n ?? 0
}
