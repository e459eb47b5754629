// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { clocks } from './claim.ts'
import type { Consent, StoredClaim, StoredShare, StoredStep } from './stored-claim.ts'

const columns = sql`c.id, c.reference, c.organisation_id as "organisationId", c.prosecutor_organisation_id as "prosecutorId",
  c.recovery_organisation_id as "recoveryId", c.criminal_reference as "criminalReference", c.account_country as "accountCountry",
  c.addressee, c.joint_id as "jointId", c.status, to_char(c.status_on, 'YYYY-MM-DD') as "statusOn", c.version,
  c.began_at as "beganAt", c.ended_at as "endedAt"`

/** The claim, when row-level security shows it. */
export async function selectClaim(tx: Tx, id: string): Promise<StoredClaim | null> {
  const found = await sql<StoredClaim>`select ${columns} from claims.claim c where c.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Locked until the transaction ends. Only for the program: row-level security hides from others what they may see but not change. */
export async function lockClaim(tx: Tx, id: string): Promise<StoredClaim | null> {
  const found = await sql<StoredClaim>`select ${columns} from claims.claim c where c.id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Claims whose debts are one, this one too, in the order of their ids; locked. */
export async function lockJoint(tx: Tx, jointId: string): Promise<StoredClaim[]> {
  const found = await sql<StoredClaim>`select ${columns} from claims.claim c where c.joint_id = ${jointId}
    order by c.id for update`.execute(tx)
  return found.rows
}

/** The same without a lock, to look at. */
export async function selectJoint(tx: Tx, jointId: string): Promise<StoredClaim[]> {
  const found = await sql<StoredClaim>`select ${columns} from claims.claim c where c.joint_id = ${jointId}
    order by c.id`.execute(tx)
  return found.rows
}

export async function selectByReference(tx: Tx, reference: string): Promise<StoredClaim | null> {
  const found = await sql<StoredClaim>`select ${columns} from claims.claim c where c.reference = ${reference}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export const claimsPerPage = 50

/** What ends first (what has no clock comes last), the newest in their status first, by reference, or by status. Open ones always come first. */
export type ClaimOrder = 'due' | 'newest' | 'reference' | 'status'

const daysOf = Object.fromEntries(Object.entries(clocks).map(([status, { days }]) => [status, days]))

const orders = {
  due: sql`c.status_on + (${JSON.stringify(daysOf)}::jsonb ->> c.status)::int nulls last, c.status_on`,
  newest: sql`c.status_on desc`,
  reference: sql`c.reference`,
  status: sql`c.status, c.status_on`,
} as const satisfies Record<ClaimOrder, unknown>

/** Claims of the own organisation in whatever part. */
export async function selectClaims(
  tx: Tx,
  organisationId: string,
  page: number,
  order: ClaimOrder = 'due',
): Promise<{ claims: StoredClaim[]; count: number }> {
  const found = await sql<StoredClaim & { count: number }>`select ${columns}, count(*) over ()::int as count
    from claims.claim c
    where ${organisationId} in (c.organisation_id, c.prosecutor_organisation_id, c.recovery_organisation_id)
    order by c.ended_at is null desc, ${orders[order]}, c.id
    limit ${claimsPerPage} offset ${(page - 1) * claimsPerPage}`.execute(tx)
  return { claims: found.rows.map(({ count: _, ...claim }) => claim), count: found.rows[0]?.count ?? 0 }
}

/** Those that have not ended, all of them: what waits may not depend on a page. */
export async function selectOpenClaims(tx: Tx, organisationId: string): Promise<StoredClaim[]> {
  const found = await sql<StoredClaim>`select ${columns} from claims.claim c
    where ${organisationId} in (c.organisation_id, c.prosecutor_organisation_id, c.recovery_organisation_id)
      and c.ended_at is null
    order by c.status_on, c.id`.execute(tx)
  return found.rows
}

export async function insertClaim(tx: Tx, claim: StoredClaim): Promise<void> {
  await sql`insert into claims.claim (id, reference, organisation_id, criminal_reference, account_country, joint_id, status,
      status_on, began_at)
    values (${claim.id}, ${claim.reference}, ${claim.organisationId}, ${claim.criminalReference}, ${claim.accountCountry},
      ${claim.jointId}, ${claim.status}, ${claim.statusOn}, ${claim.beganAt})`.execute(tx)
}

/** Columns by their name in the table; every change counts, so that nobody decides about what he did not see. */
export async function updateClaim(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update claims.claim set ${sql.join(set)}, version = version + 1 where id = ${id}`.execute(tx)
  if (change.status === 'closed' || change.status === 'back')
    await sql`update claims.account set is_open = false where claim_id = ${id}`.execute(tx)
}

export async function insertStep(
  tx: Tx,
  row: StoredStep & { id: string; claimId: string; personId: string | null },
): Promise<void> {
  await sql`insert into claims.step (id, claim_id, at, step, status, reason, organisation_id, person_id)
    values (${row.id}, ${row.claimId}, ${row.at}, ${row.step}, ${row.status}, ${row.reason}, ${row.organisationId},
      ${row.personId})`.execute(tx)
}

export async function selectSteps(tx: Tx, claimId: string): Promise<StoredStep[]> {
  const found = await sql<StoredStep>`select at, step, status, reason, organisation_id as "organisationId"
    from claims.step where claim_id = ${claimId} order by at, id`.execute(tx)
  return found.rows
}

const shareColumns = sql`s.id, s.claim_id as "claimId", s.place, s.principal_cents as principal,
  to_char(s.lost_on, 'YYYY-MM-DD') as "lostOn", s.consent, s.satisfied`

export async function selectShares(tx: Tx, claimIds: readonly string[]): Promise<StoredShare[]> {
  const found = await sql<StoredShare>`select ${shareColumns} from claims.share s
    where s.claim_id = any(${[...claimIds]}::uuid[]) order by s.claim_id, s.place`.execute(tx)
  return found.rows
}

export async function selectShare(tx: Tx, id: string): Promise<StoredShare | null> {
  const found = await sql<StoredShare>`select ${shareColumns} from claims.share s where s.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertShare(
  tx: Tx,
  row: StoredShare & { reportId: string; organisationId: string },
): Promise<void> {
  await sql`insert into claims.share (id, claim_id, place, principal_cents, lost_on)
    values (${row.id}, ${row.claimId}, ${row.place}, ${row.principal}, ${row.lostOn})`.execute(tx)
  await sql`insert into claims.victim (share_id, report_id, organisation_id)
    values (${row.id}, ${row.reportId}, ${row.organisationId})`.execute(tx)
}

/** A report that is gone before anything went to anybody leaves nothing. */
export async function deleteShare(tx: Tx, shareId: string): Promise<void> {
  await sql`delete from claims.share where id = ${shareId}`.execute(tx)
}

export async function updateConsent(tx: Tx, shareId: string, consent: Consent, at: Date): Promise<void> {
  await sql`update claims.share set consent = ${consent}, consented_at = ${at} where id = ${shareId}`.execute(tx)
}

/** Shares of these reports in claims that are not over; only for the program. */
export async function sharesOfReports(tx: Tx, reportIds: readonly string[]): Promise<StoredShare[]> {
  const found = await sql<StoredShare>`select ${shareColumns} from claims.share s
    join claims.victim v on v.share_id = s.id join claims.claim c on c.id = s.claim_id
    where v.report_id = any(${[...reportIds]}::uuid[]) and c.status <> 'closed' order by s.claim_id, s.place`.execute(
    tx,
  )
  return found.rows
}

/** Which report each share is of, for whoever gathered the claim. */
export async function selectVictims(tx: Tx, claimId: string): Promise<Map<string, string>> {
  const found = await sql<{
    shareId: string
    reportId: string
  }>`select v.share_id as "shareId", v.report_id as "reportId"
    from claims.victim v join claims.share s on s.id = v.share_id where s.claim_id = ${claimId}`.execute(tx)
  return new Map(found.rows.map(({ shareId, reportId }) => [shareId, reportId]))
}

export async function updateSatisfied(tx: Tx, shareId: string, satisfied: number): Promise<void> {
  await sql`update claims.share set satisfied = ${satisfied} where id = ${shareId}`.execute(tx)
}
