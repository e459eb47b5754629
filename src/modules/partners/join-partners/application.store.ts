// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Application, ApplicationStatus, JoinPlan } from './application.ts'

const columns = sql`a.id, a.status, a.name, a.company_number as "companyNumber", a.why, a.brings, a.asks,
  a.sealed_contact as "sealedContact", a.language, a.asked_at as "askedAt", a.plan, a.checked_by as "checkedBy",
  a.approved_by as "approvedBy", a.because, a.organisation_id as "organisationId"`

export interface NewApplication
  extends Pick<
    Application,
    'id' | 'name' | 'companyNumber' | 'why' | 'brings' | 'asks' | 'sealedContact' | 'language'
  > {
  addressDigest: Buffer
  codeDigest: Buffer
  codeUntil: Date
  at: Date
}

export async function insertApplication(tx: Tx, row: NewApplication): Promise<void> {
  await sql`insert into partners.application (id, status, name, company_number, why, brings, asks, sealed_contact, address_digest,
      language, code_digest, code_until, asked_at, tended_at)
    values (${row.id}, 'asked', ${row.name}, ${row.companyNumber}, ${row.why}, ${row.brings}, ${row.asks}, ${row.sealedContact},
      ${row.addressDigest}, ${row.language}, ${row.codeDigest}, ${row.codeUntil}, ${row.at}, ${row.at})`.execute(tx)
}

/** How often this address asked since then, and how often anybody did. One at a time, so that two who ask at once are both counted. */
export async function countAsked(tx: Tx, addressDigest: Buffer, since: { own: Date; all: Date }) {
  await sql`select pg_advisory_xact_lock(hashtext('partners.apply'))`.execute(tx)
  const found = await sql<{ own: number; all: number }>`select
      (count(*) filter (where address_digest = ${addressDigest} and asked_at >= ${since.own}))::int as own,
      (count(*) filter (where asked_at >= ${since.all}))::int as "all"
    from partners.application where asked_at >= least(${since.own}::timestamptz, ${since.all}::timestamptz)`.execute(tx)
  return found.rows[0] ?? { own: 0, all: 0 }
}

/** What this code opens now, locked; null when it is none, was used, or is too old. */
export async function lockByCode(
  tx: Tx,
  { codeDigest, status, now }: { codeDigest: Buffer; status: ApplicationStatus; now: Date },
): Promise<Application | null> {
  const found = await sql<Application>`select ${columns} from partners.application a
    where a.code_digest = ${codeDigest} and a.status = ${status} and a.code_until > ${now} for update of a`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectApplication(tx: Tx, id: string, lock = false): Promise<Application | null> {
  const found = await sql<Application>`select ${columns} from partners.application a where a.id = ${id}
    ${lock ? sql`for update of a` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

/** What waits for somebody first, the oldest first; then what is done, the newest first. */
export async function selectApplications(
  tx: Tx,
  { limit, offset }: { limit: number; offset: number },
): Promise<Application[]> {
  const found = await sql<Application>`select ${columns} from partners.application a where a.status <> 'asked'
    order by a.status in ('joined', 'declined'), case when a.status in ('joined', 'declined') then null else a.asked_at end,
      a.asked_at desc, a.id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

/** `toSecond`: of what was checked, only what somebody else checked. */
export async function countApplications(tx: Tx, waitingFor: string | null): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from partners.application
    where ${waitingFor === null ? sql`status <> 'asked'` : sql`(status = 'confirmed' or status = 'checked' and checked_by <> ${waitingFor})`}`.execute(
    tx,
  )
  return found.rows[0]?.n ?? 0
}

export async function updateConfirmed(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update partners.application set status = 'confirmed', confirmed_at = ${at}, tended_at = ${at}, code_digest = null,
    code_until = null where id = ${id}`.execute(tx)
}

export interface By {
  personId: string
  organisationId: string
  at: Date
}

/** A new check: whoever approved an earlier one approved something else. */
export async function updateChecked(tx: Tx, id: string, plan: JoinPlan, by: By): Promise<void> {
  await sql`update partners.application set status = 'checked', plan = ${JSON.stringify(plan)}::jsonb,
      checked_by = ${by.personId}, checked_organisation_id = ${by.organisationId}, checked_at = ${by.at}, tended_at = ${by.at},
      approved_by = null, approved_organisation_id = null, approved_at = null
    where id = ${id}`.execute(tx)
}

export async function updateApproved(tx: Tx, id: string, by: By): Promise<void> {
  await sql`update partners.application set status = 'approved', approved_by = ${by.personId},
      approved_organisation_id = ${by.organisationId}, approved_at = ${by.at}, tended_at = ${by.at} where id = ${id}`.execute(
    tx,
  )
}

export async function updateCode(tx: Tx, id: string, codeDigest: Buffer, codeUntil: Date): Promise<void> {
  await sql`update partners.application set code_digest = ${codeDigest}, code_until = ${codeUntil} where id = ${id}`.execute(
    tx,
  )
}

export async function updateDeclined(tx: Tx, id: string, because: string, at: Date): Promise<void> {
  await sql`update partners.application set status = 'declined', because = ${because}, tended_at = ${at}, code_digest = null,
    code_until = null where id = ${id}`.execute(tx)
}

export async function updateJoined(
  tx: Tx,
  { id, organisationId, termsVersion, at }: { id: string; organisationId: string; termsVersion: number; at: Date },
): Promise<void> {
  await sql`update partners.application set status = 'joined', organisation_id = ${organisationId}, agreed_at = ${at},
      terms_version = ${termsVersion}, tended_at = ${at}, code_digest = null, code_until = null where id = ${id}`.execute(
    tx,
  )
}

/** What nobody confirmed in time. */
export async function deleteUnconfirmed(tx: Tx, now: Date): Promise<number> {
  const gone = await sql`delete from partners.application where status = 'asked' and code_until <= ${now}`.execute(tx)
  return Number(gone.numAffectedRows ?? 0)
}

/** Whether anybody else applied with this company number. */
export async function hasSameNumber(tx: Tx, { id, companyNumber }: Pick<Application, 'id' | 'companyNumber'>) {
  const found = await sql<{ same: boolean }>`select exists (select from partners.application
    where company_number = ${companyNumber} and id <> ${id} and status <> 'asked') as same`.execute(tx)
  return found.rows[0]?.same ?? true
}

/** What of a plan is there already. */
export type Taken = 'organisationId' | 'name' | 'subject' | 'companyNumber'

/**
 * What is there already: then nothing is made over it, nothing comes in twice, and nobody comes in under the name of another. A name is the same
 * whatever its capitals and spaces. One join at a time.
 */
export async function takenOf(
  tx: Tx,
  { id, companyNumber }: Pick<Application, 'id' | 'companyNumber'>,
  { organisationId, name, issuer, subject }: Pick<JoinPlan, 'organisationId' | 'name' | 'subject'> & { issuer: string },
): Promise<Taken[]> {
  await sql`select pg_advisory_xact_lock(hashtext('partners.join'))`.execute(tx)
  const found = await sql<Record<Taken, boolean>>`select
      exists (select from partners.organisation where id = ${organisationId}) as "organisationId",
      exists (select from partners.organisation
        where lower(regexp_replace(name, '\\s', '', 'g')) = lower(regexp_replace(${name}, '\\s', '', 'g'))) as name,
      exists (select from partners.person where issuer = ${issuer} and subject = ${subject}) as subject,
      exists (select from partners.application where company_number = ${companyNumber} and id <> ${id}
        and status in ('approved', 'joined')) as "companyNumber"`.execute(tx)
  return (Object.entries(found.rows[0] ?? {}) as [Taken, boolean][])
    .filter(([, isTaken]) => isTaken)
    .map(([what]) => what)
}
