// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { FollowUp, FollowUpStatus, Moment } from '../follow-up/follow-up.ts'
import type { StoredConsent } from './consent.ts'

const columns = sql`c.id, c.organisation_id as "organisationId", c.given_at as "givenAt", c.expires_at as "expiresAt", c.purposes,
  c.words_version as "wordsVersion", c.said, c.spoke, c.contact_check as "contactCheck", c.needs, c.path_id as "pathId", c.path_at as "pathAt",
  c.sealed_contact as "sealedContact", c.version`

export const perPage = 25

/** False: this form was sent before. */
export async function insertConsent(
  tx: Tx,
  row: Omit<StoredConsent, 'version' | 'pathId' | 'pathAt'> & { codeDigest: Buffer; recordedBy: string },
): Promise<boolean> {
  const done =
    await sql`insert into aftercare.consent (id, organisation_id, given_at, expires_at, code_digest, purposes, words_version, said, spoke,
      contact_check, needs, sealed_contact, recorded_by)
    values (${row.id}, ${row.organisationId}, ${row.givenAt}, ${row.expiresAt}, ${row.codeDigest}, ${row.purposes}, ${row.wordsVersion}, ${row.said},
      ${row.spoke}, ${row.contactCheck}, ${row.needs}, ${row.sealedContact}, ${row.recordedBy}) on conflict do nothing`.execute(
      tx,
    )
  return Number(done.numAffectedRows ?? 0) > 0
}

/** One that holds at this moment. */
export async function selectConsent(tx: Tx, id: string, at: Date): Promise<StoredConsent | null> {
  const found =
    await sql<StoredConsent>`select ${columns} from aftercare.consent c where c.id = ${id} and c.expires_at > ${at}`.execute(
      tx,
    )
  return found.rows[0] ?? null
}

export async function selectByCode(tx: Tx, codeDigest: Buffer, at: Date): Promise<StoredConsent | null> {
  const found = await sql<StoredConsent>`select ${columns} from aftercare.consent c
    where c.code_digest = ${codeDigest} and c.expires_at > ${at}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectConsents(
  tx: Tx,
  organisationId: string,
  { at, page }: { at: Date; page: number },
): Promise<{ rows: StoredConsent[]; count: number }> {
  const found = await sql<StoredConsent>`select ${columns} from aftercare.consent c
    where c.organisation_id = ${organisationId} and c.expires_at > ${at}
    order by (select min(f.due_at) from aftercare.follow_up f where f.consent_id = c.id and f.due_at <= ${at}
      and f.status in ('planned', 'asked', 'reminded')) nulls last, c.given_at desc, c.id desc
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(tx)
  const all = await sql<{ n: number }>`select count(*)::int as n from aftercare.consent
    where organisation_id = ${organisationId} and expires_at > ${at}`.execute(tx)
  return { rows: found.rows, count: all.rows[0]?.n ?? 0 }
}

/** False: somebody else changed it since it was seen. */
export async function updatePath(
  tx: Tx,
  { id, version, pathId, at }: { id: string; version: number; pathId: string | null; at: Date },
): Promise<boolean> {
  const done = await sql`update aftercare.consent set path_id = ${pathId}, path_at = ${at}, version = version + 1
    where id = ${id} and version = ${version} and 'help' = any(purposes)`.execute(tx)
  return Number(done.numAffectedRows ?? 0) > 0
}

const followColumns = sql`consent_id as "consentId", moment, organisation_id as "organisationId", due_at as "dueAt", status, status_at as "statusAt"`

export async function insertFollowUp(tx: Tx, row: FollowUp): Promise<void> {
  await sql`insert into aftercare.follow_up (consent_id, moment, organisation_id, due_at, status, status_at)
    values (${row.consentId}, ${row.moment}, ${row.organisationId}, ${row.dueAt}, ${row.status}, ${row.statusAt})`.execute(
    tx,
  )
}

export async function selectFollowUps(tx: Tx, consentIds: readonly string[]): Promise<FollowUp[]> {
  const found = await sql<FollowUp>`select ${followColumns} from aftercare.follow_up
    where consent_id = any(${[...consentIds]}::uuid[]) order by consent_id, moment`.execute(tx)
  return found.rows
}

export async function lockFollowUp(tx: Tx, consentId: string, moment: Moment): Promise<FollowUp | null> {
  const found = await sql<FollowUp>`select ${followColumns} from aftercare.follow_up
    where consent_id = ${consentId} and moment = ${moment} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateFollowUp(
  tx: Tx,
  { consentId, moment }: Pick<FollowUp, 'consentId' | 'moment'>,
  status: FollowUpStatus,
  at: Date,
): Promise<void> {
  await sql`update aftercare.follow_up set status = ${status}, status_at = ${at}
    where consent_id = ${consentId} and moment = ${moment}`.execute(tx)
}

/** Takes the contact away where nothing is left to ask and every code is made. */
export async function dropNeedlessContacts(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update aftercare.consent c set sealed_contact = null where c.id = any(${[...ids]}::uuid[]) and sealed_contact is not null
    and exists (select from aftercare.token t where t.consent_id = c.id)
    and not exists (select from aftercare.follow_up f where f.consent_id = c.id and f.status in ('planned', 'asked', 'reminded'))`.execute(
    tx,
  )
}

/** Follow-ups that somebody may have to be asked for, of one organisation. */
/** Of whom the own organisation is to ask how they are, since when; the longest first. */
export async function selectDue(
  tx: Tx,
  organisationId: string,
  { at, limit }: { at: Date; limit: number },
): Promise<{ consentId: string; dueAt: Date }[]> {
  const found = await sql<{
    consentId: string
    dueAt: Date
  }>`select f.consent_id as "consentId", min(f.due_at) as "dueAt"
    from aftercare.follow_up f join aftercare.consent c on c.id = f.consent_id
    where f.organisation_id = ${organisationId} and f.due_at <= ${at} and f.status = 'planned' and c.expires_at > ${at}
    group by 1 order by 2, 1 limit ${limit}`.execute(tx)
  return found.rows
}

export async function countDue(tx: Tx, organisationId: string, at: Date): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from aftercare.follow_up f join aftercare.consent c on c.id = f.consent_id
    where f.organisation_id = ${organisationId} and f.due_at <= ${at} and f.status = 'planned' and c.expires_at > ${at}`.execute(
    tx,
  )
  return found.rows[0]?.n ?? 0
}

/** Takes the consents away, and by the foreign keys everything that hangs on them. */
export async function deleteConsents(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from aftercare.consent where id = any(${[...ids]}::uuid[])`.execute(tx)
}

export async function selectExpired(tx: Tx, at: Date, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from aftercare.consent where expires_at <= ${at}
    order by expires_at limit ${limit} for update skip locked`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Open ones that were due, a page at a time. */
export async function selectOpenDue(tx: Tx, at: Date, limit: number, after: string): Promise<FollowUp[]> {
  const found = await sql<FollowUp>`select ${followColumns} from aftercare.follow_up
    where status in ('planned', 'asked', 'reminded') and due_at <= ${at} and (consent_id::text || '-' || moment) > ${after}
    order by (consent_id::text || '-' || moment) limit ${limit} for update`.execute(tx)
  return found.rows
}
