// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Agreement, AgreementContent, AgreementStatus, Asked, Party } from './agreement.ts'

type AgreementRow = Omit<Agreement, 'parties' | 'asked'> & {
  askedStep: Asked['step'] | null
  askedDpiaReference: string
  askedDpiaReviewOn: string
  askedBy: string
  askedByName: string
  askedOrganisationId: string
  askedAt: Date
}

const columns = sql`a.id, a.kind, a.title, a.reference, a.exchanges, a.data_categories as "dataCategories", a.purposes,
  a.dpia_reference as "dpiaReference", a.dpia_review_on as "dpiaReviewOn", a.starts_on as "startsOn", a.ends_on as "endsOn",
  a.sample_cap as "sampleCap", a.status, a.version, a.replaces_id as "replacesId", a.drafted_by as "draftedBy",
  a.drafted_by_name as "draftedByName", a.drafted_organisation_id as "draftedOrganisationId", a.drafted_at as "draftedAt",
  a.edited_by as "editedBy", a.activated_at as "activatedAt", a.suspended_organisation_id as "suspendedOrganisationId",
  a.asked_step as "askedStep", a.asked_dpia_reference as "askedDpiaReference", a.asked_dpia_review_on as "askedDpiaReviewOn",
  a.asked_by as "askedBy", a.asked_by_name as "askedByName", a.asked_organisation_id as "askedOrganisationId",
  a.asked_at as "askedAt", a.ended_at as "endedAt", a.changed_at as "changedAt",
  coalesce((select s.counted from agreements.sample s where s.agreement_id = a.id), 0) as "sampleCounted"`

export async function selectAgreement(tx: Tx, id: string): Promise<Agreement | null> {
  const found = await sql<AgreementRow>`select ${columns} from agreements.agreement a where a.id = ${id}`.execute(tx)
  return (await withParties(tx, found.rows))[0] ?? null
}

/** The agreement, with nobody else changing it, or sharing under it, until this transaction ends. */
export async function lockAgreement(tx: Tx, id: string): Promise<Agreement | null> {
  const found = await sql<AgreementRow>`select ${columns} from agreements.agreement a
    where a.id = ${id} for update of a`.execute(tx)
  return (await withParties(tx, found.rows))[0] ?? null
}

/** These agreements with their parties, in the order of the ids. */
export async function selectAgreements(tx: Tx, ids: readonly string[]): Promise<Agreement[]> {
  const found = await sql<AgreementRow>`select ${columns} from agreements.agreement a
    where a.id = any(${[...ids]}::uuid[]) order by array_position(${[...ids]}::uuid[], a.id)`.execute(tx)
  return withParties(tx, found.rows)
}

async function withParties(tx: Tx, rows: readonly AgreementRow[]): Promise<Agreement[]> {
  if (rows.length === 0) return []
  const found = await sql<Party & { agreementId: string }>`select agreement_id as "agreementId",
      organisation_id as "organisationId", may_send as "maySend", may_receive as "mayReceive", signed_at as "signedAt",
      signed_by as "signedBy", signed_by_name as "signedByName", signed_version as "signedVersion"
    from agreements.party where agreement_id = any(${rows.map(({ id }) => id)}::uuid[]) order by organisation_id`.execute(
    tx,
  )
  return rows.map((row) => {
    const parties = found.rows
      .filter(({ agreementId }) => agreementId === row.id)
      .map(({ agreementId: _, ...party }) => party)
    return agreementOf(row, parties)
  })
}

function agreementOf(row: AgreementRow, parties: readonly Party[]): Agreement {
  const {
    askedStep,
    askedDpiaReference,
    askedDpiaReviewOn,
    askedBy,
    askedByName,
    askedOrganisationId,
    askedAt,
    ...rest
  } = row
  const asked = askedStep && {
    step: askedStep,
    dpiaReference: askedDpiaReference,
    dpiaReviewOn: askedDpiaReviewOn,
    by: askedBy,
    byName: askedByName,
    organisationId: askedOrganisationId,
    at: askedAt,
  }
  return { ...rest, parties, asked }
}

export type DraftParty = Pick<Party, 'organisationId' | 'maySend' | 'mayReceive'>

export interface Drafter {
  id: string
  name: string
  organisationId: string
}

export async function insertDraft(
  tx: Tx,
  draft: AgreementContent & { id: string; replacesId: string | null; parties: readonly DraftParty[] },
  by: Drafter,
  at: Date,
): Promise<void> {
  await sql`insert into agreements.agreement (id, kind, title, reference, exchanges, data_categories, purposes, dpia_reference,
      dpia_review_on, starts_on, ends_on, sample_cap, status, replaces_id, drafted_by, drafted_by_name, drafted_organisation_id,
      drafted_at, edited_by, changed_at)
    values (${draft.id}, ${draft.kind}, ${draft.title}, ${draft.reference}, ${[...draft.exchanges]}::text[],
      ${[...draft.dataCategories]}::text[], ${[...draft.purposes]}::text[], ${draft.dpiaReference}, ${draft.dpiaReviewOn},
      ${draft.startsOn}, ${draft.endsOn}, ${draft.sampleCap}, 'draft', ${draft.replacesId}, ${by.id}, ${by.name},
      ${by.organisationId}, ${at}, ${by.id}, ${at})`.execute(tx)
  await insertParties(tx, draft.id, draft.parties)
  await sql`insert into agreements.sample (agreement_id) values (${draft.id})`.execute(tx)
}

/** Changes a draft. Whoever signed before has to sign again. */
export async function updateDraft(
  tx: Tx,
  draft: AgreementContent & { id: string; parties: readonly DraftParty[] },
  by: Drafter,
  at: Date,
): Promise<void> {
  await sql`update agreements.agreement set kind = ${draft.kind}, title = ${draft.title}, reference = ${draft.reference},
      exchanges = ${[...draft.exchanges]}::text[], data_categories = ${[...draft.dataCategories]}::text[],
      purposes = ${[...draft.purposes]}::text[], dpia_reference = ${draft.dpiaReference},
      dpia_review_on = ${draft.dpiaReviewOn}, starts_on = ${draft.startsOn}, ends_on = ${draft.endsOn},
      sample_cap = ${draft.sampleCap}, version = version + 1, edited_by = ${by.id}, changed_at = ${at}
    where id = ${draft.id}`.execute(tx)
  await sql`delete from agreements.party where agreement_id = ${draft.id}`.execute(tx)
  await insertParties(tx, draft.id, draft.parties)
}

async function insertParties(tx: Tx, agreementId: string, parties: readonly DraftParty[]): Promise<void> {
  await sql`insert into agreements.party (agreement_id, organisation_id, may_send, may_receive)
    select ${agreementId}::uuid, p."organisationId", p."maySend", p."mayReceive"
    from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb)
      as p("organisationId" text, "maySend" boolean, "mayReceive" boolean)`.execute(tx)
}

export async function signParty(tx: Tx, agreementId: string, by: Drafter, version: number, at: Date): Promise<void> {
  await sql`update agreements.party set signed_at = ${at}, signed_by = ${by.id}, signed_by_name = ${by.name},
      signed_version = ${version}
    where agreement_id = ${agreementId} and organisation_id = ${by.organisationId}`.execute(tx)
}

export interface StepLine {
  id: string
  agreementId: string
  at: Date
  step: string
  fromStatus: AgreementStatus | null
  toStatus: AgreementStatus
  actorKind: string
  actorName: string | null
  organisationId: string | null
  reason: string | null
}

export async function insertStep(tx: Tx, line: StepLine): Promise<void> {
  await sql`insert into agreements.agreement_step
      (id, agreement_id, at, step, from_status, to_status, actor_kind, actor_name, organisation_id, reason)
    values (${line.id}, ${line.agreementId}, ${line.at}, ${line.step}, ${line.fromStatus}, ${line.toStatus},
      ${line.actorKind}, ${line.actorName}, ${line.organisationId}, ${line.reason})`.execute(tx)
}

/** The history of one agreement, oldest first. */
export async function selectSteps(tx: Tx, agreementId: string): Promise<StepLine[]> {
  const found = await sql<StepLine>`select id, agreement_id as "agreementId", at, step, from_status as "fromStatus",
      to_status as "toStatus", actor_kind as "actorKind", actor_name as "actorName", organisation_id as "organisationId", reason
    from agreements.agreement_step where agreement_id = ${agreementId} order by at, id`.execute(tx)
  return found.rows
}
