// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { Fall } from './listing.text.ts'
import { type ListingGround, type ListingStatus, unansweredAfter } from './listing.ts'
import type { LatestListing } from './listing-threshold.ts'

export interface Listing {
  id: string
  identifierId: string
  kind: EverydayKind
  canonical: string
  organisationId: string
  authorityName: string
  status: ListingStatus
  ground: ListingGround
  needsReview: boolean
  /** It is in force, and somebody looks before this moment. */
  reviewBy: Date | null
  /** One person suspended it, and then it holds again. */
  suspendedUntil: Date | null
  /** Reports that counted when the question that is open began, and why fewer do; null: nothing is asked. */
  fallenFrom: number | null
  fallenBy: Fall | null
  /** Sources that counted when it last changed. */
  verifiedReports: number
  /** Version of the policy that it rests on; null: none was stored. */
  policyVersion: number | null
  legalBasis: string | null
  reason: string | null
  expiresAt: Date | null
  proposedAt: Date
  decidedAt: Date | null
  /** Id of the person, or 'policy'. */
  decidedBy: string | null
  decidedByName: string | null
  endedAt: Date | null
  endedByPerson: boolean
  changedAt: Date
}

export const listingColumns = sql`id, identifier_id as "identifierId", kind, canonical, organisation_id as "organisationId",
  authority_name as "authorityName", status, ground, needs_review as "needsReview", review_by as "reviewBy", suspended_until as "suspendedUntil", fallen_from as "fallenFrom", fallen_by as "fallenBy", verified_reports as "verifiedReports",
  policy_version as "policyVersion", legal_basis as "legalBasis", reason, expires_at as "expiresAt", proposed_at as "proposedAt", decided_at as "decidedAt",
  decided_by as "decidedBy", decided_by_name as "decidedByName", ended_at as "endedAt", ended_by_person as "endedByPerson", changed_at as "changedAt"`

/** What a rule asks of a listing. Many are looked at for each that changes. */
export type ListingStanding = LatestListing & Pick<Listing, 'id' | 'identifierId' | 'organisationId' | 'policyVersion'>

/** The newest listing of every authority for these identifiers. The identifiers are locked by the caller. */
export async function selectLatest(tx: Tx, identifierIds: readonly string[], now: Date): Promise<ListingStanding[]> {
  const longAgo = new Date(now.getTime() - unansweredAfter)
  const found = await sql<ListingStanding>`select distinct on (identifier_id, organisation_id) id,
      identifier_id as "identifierId", organisation_id as "organisationId", policy_version as "policyVersion", status, verified_reports as "verifiedReports",
      ended_by_person as "endedByPerson", ground = 'own-evidence' as "isOnEvidence", needs_review as "needsReview",
      coalesce(decided_by <> 'policy', false) as "isByPerson", coalesce(review_by <= ${longAgo}, false) as "isUnanswered",
      exists (select from identifiers.guard g where g.identifier_id = listing.identifier_id
        and g.cleared_at > listing.decided_at and g.guarded_until > ${now}) as "isCleared"
    from identifiers.listing where identifier_id = any(${[...identifierIds]}::uuid[])
    order by identifier_id, organisation_id, proposed_at desc, id desc`.execute(tx)
  return found.rows
}

export async function selectListings(tx: Tx, ids: readonly string[]): Promise<Map<string, Listing>> {
  if (ids.length === 0) return new Map()
  const found = await sql<Listing>`select ${listingColumns} from identifiers.listing
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row]))
}

export async function selectListing(tx: Tx, id: string): Promise<Listing | null> {
  const found = await sql<Listing>`select ${listingColumns} from identifiers.listing where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Columns that a step changes. The rest of a listing never changes. */
export interface ListingChange {
  id: string
  status: ListingStatus
  ground: ListingGround
  needsReview: boolean
  reviewBy: Date | null
  fallenFrom?: number | null
  fallenBy?: Fall | null
  verifiedReports: number
  policyVersion: number | null
  legalBasis: string | null
  reason: string | null
  expiresAt: Date | null
  decidedAt: Date | null
  decidedBy: string | null
  decidedByName: string | null
  endedAt: Date | null
  endedByPerson: boolean
  changedAt: Date
}

export async function insertListings(
  tx: Tx,
  rows: readonly (ListingChange &
    Pick<Listing, 'identifierId' | 'kind' | 'canonical' | 'organisationId' | 'authorityName' | 'proposedAt'>)[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status,
      ground, needs_review, review_by, verified_reports, policy_version, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, decided_by_name,
      ended_at, ended_by_person, changed_at)
    select r."id", r."identifierId", r."kind", r."canonical", r."organisationId", r."authorityName", r."status",
      r."ground", r."needsReview", r."reviewBy", r."verifiedReports", r."policyVersion", r."legalBasis", r."reason", r."expiresAt", r."proposedAt", r."decidedAt",
      r."decidedBy", r."decidedByName", r."endedAt", r."endedByPerson", r."changedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("id" uuid, "identifierId" uuid, "kind" text, "canonical" text,
      "organisationId" text, "authorityName" text, "status" text, "ground" text, "needsReview" boolean,
      "reviewBy" timestamptz, "verifiedReports" int, "policyVersion" int, "legalBasis" text, "reason" text, "expiresAt" timestamptz, "proposedAt" timestamptz, "decidedAt" timestamptz,
      "decidedBy" text, "decidedByName" text, "endedAt" timestamptz, "endedByPerson" boolean, "changedAt" timestamptz)`.execute(
    tx,
  )
}

export async function updateListings(tx: Tx, rows: readonly ListingChange[]): Promise<void> {
  if (rows.length === 0) return
  await sql`update identifiers.listing l set status = r."status", ground = r."ground", needs_review = r."needsReview", review_by = r."reviewBy", fallen_from = r."fallenFrom", fallen_by = r."fallenBy",
      verified_reports = r."verifiedReports", policy_version = r."policyVersion", legal_basis = r."legalBasis", reason = r."reason", expires_at = r."expiresAt",
      decided_at = r."decidedAt", decided_by = r."decidedBy", decided_by_name = r."decidedByName", ended_at = r."endedAt",
      ended_by_person = r."endedByPerson", changed_at = r."changedAt", suspended_until = case r."status" when 'suspended' then l.suspended_until end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("id" uuid, "status" text, "ground" text, "needsReview" boolean, "reviewBy" timestamptz,
      "fallenFrom" int, "fallenBy" text, "verifiedReports" int, "policyVersion" int, "legalBasis" text, "reason" text, "expiresAt" timestamptz, "decidedAt" timestamptz,
      "decidedBy" text, "decidedByName" text, "endedAt" timestamptz, "endedByPerson" boolean, "changedAt" timestamptz)
    where l.id = r."id"`.execute(tx)
  await sql`update identifiers.evidence e set lapsed_at = l.changed_at from identifiers.listing l
    where l.id = e.listing_id and l.id = any(${rows.map(({ id }) => id)}::uuid[]) and l.status not in ('suspended', case e.asks when 'withdraw' then 'active' else 'proposed' end)
      and e.is_approved is null and e.lapsed_at is null`.execute(tx)
}

/** Until when it warns nobody; null: until somebody decides. */
export async function setSuspendedUntil(tx: Tx, id: string, until: Date | null): Promise<void> {
  await sql`update identifiers.listing set suspended_until = ${until} where id = ${id}`.execute(tx)
}

/** Suspensions that are over, the oldest first. */
export async function selectSuspensionsOver(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from identifiers.listing
    where suspended_until <= ${now} order by suspended_until limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Nothing but how many reports count; no step, because nothing was decided. */
export async function setCounts(tx: Tx, rows: readonly { id: string; verifiedReports: number }[]): Promise<void> {
  if (rows.length === 0) return
  await sql`update identifiers.listing l set verified_reports = given.reports
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ verifiedReports }) => verifiedReports)}::int[]) as given (id, reports)
    where l.id = given.id`.execute(tx)
}

export interface StepRow {
  listingId: string
  at: Date
  step: string
  fromStatus: ListingStatus | null
  toStatus: ListingStatus
  actorKind: string
  actorId: string | null
  actorName: string | null
  reason: string
}

export async function insertSteps(tx: Tx, rows: readonly StepRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into identifiers.listing_step (listing_id, at, step, from_status, to_status, actor_kind, actor_id, actor_name, reason)
    select r."listingId", r."at", r."step", r."fromStatus", r."toStatus", r."actorKind", r."actorId", r."actorName", r."reason"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("listingId" uuid, "at" timestamptz, "step" text,
      "fromStatus" text, "toStatus" text, "actorKind" text, "actorId" text, "actorName" text, "reason" text)
    on conflict do nothing`.execute(tx)
}

/** The person who suspended it last, since it was published: whoever did so does not again when it holds again. */
export async function suspenderOf(tx: Tx, listingId: string): Promise<string | null> {
  const found = await sql<{ by: string | null }>`select actor_id as by from identifiers.listing_step s
    where listing_id = ${listingId} and step = 'suspend' and actor_kind = 'person' and not exists (select from identifiers.listing_step l
      where l.listing_id = ${listingId} and l.step = 'activate' and l.at > s.at) order by at desc limit 1`.execute(tx)
  return found.rows[0]?.by ?? null
}

export async function selectSteps(tx: Tx, listingId: string): Promise<StepRow[]> {
  const found =
    await sql<StepRow>`select listing_id as "listingId", at, step, from_status as "fromStatus", to_status as "toStatus",
      actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", reason
    from identifiers.listing_step where listing_id = ${listingId} order by at, step`.execute(tx)
  return found.rows
}

/** Identifiers of listings in force at which nobody looked for so long that the rule decides. */
export async function selectUnanswered(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select identifier_id as id from identifiers.listing
    where review_by <= ${new Date(now.getTime() - unansweredAfter)} order by review_by limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Active listings whose time is over: identifier ids, so that they are locked in the one order. */
export async function selectExpired(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const found = await sql<{ identifier_id: string }>`select identifier_id from identifiers.listing
    where status = 'active' and expires_at <= ${now} limit ${limit}`.execute(tx)
  return found.rows.map((row) => row.identifier_id)
}

export async function endExpired(tx: Tx, identifierIds: readonly string[], now: Date): Promise<string[]> {
  const found = await sql<{
    id: string
  }>`update identifiers.listing set status = 'expired', needs_review = false, review_by = null,
      ended_at = ${now}, changed_at = ${now}
    where identifier_id = any(${[...identifierIds]}::uuid[]) and status = 'active' and expires_at <= ${now} returning id`.execute(
    tx,
  )
  return found.rows.map((row) => row.id)
}

/** The listing, with nobody else changing it until this transaction ends. */
export async function lockListing(tx: Tx, id: string): Promise<Listing | null> {
  const found =
    await sql<Listing>`select ${listingColumns} from identifiers.listing where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Whether this authority has a later listing about the same: the newest one is what holds. */
export async function hasNewer(
  tx: Tx,
  {
    id,
    identifierId,
    organisationId,
    proposedAt,
  }: Pick<Listing, 'id' | 'identifierId' | 'organisationId' | 'proposedAt'>,
): Promise<boolean> {
  const found = await sql`select from identifiers.listing where identifier_id = ${identifierId}
    and organisation_id = ${organisationId} and id <> ${id} and (proposed_at, id) > (${proposedAt}, ${id}) limit 1`.execute(
    tx,
  )
  return found.rows.length > 0
}

/** Whether an identifier is protected; also for whoever may not see its reports. */
export async function isProtected(tx: Tx, identifierId: string): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`select identifiers.is_protected(${identifierId}) as yes`.execute(tx)
  return found.rows[0]?.yes === true
}
