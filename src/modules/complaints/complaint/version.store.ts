// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Stated, StoredVersion } from './stored-complaint.ts'

const columns = sql`complaint_id as "complaintId", number, sealed, sealed_files as "sealedFiles", stated, loss_in_cents::float8 as "lossInCents",
  occurred_on::text as "occurredOn", written_at as "writtenAt", written_by as "writtenBy", written_name as "writtenName",
  ready_at as "readyAt", ready_name as "readyName", signed_at as "signedAt", signed_by as "signedBy", signed_name as "signedName", digest, report_id as "reportId", accepted_at as "acceptedAt", erased_at as "erasedAt"`

/** Oldest first; whoever is not the filer sees signed ones only. */
export async function selectVersions(tx: Tx, complaintId: string): Promise<StoredVersion[]> {
  const found = await sql<StoredVersion>`select ${columns} from complaints.version
    where complaint_id = ${complaintId} order by number`.execute(tx)
  return found.rows
}

/** Written by whom, when: of the version that is still open. */
export interface Writing {
  sealed: Buffer
  stated: readonly Stated[]
  lossInCents: number | null
  occurredOn: string | null
  at: Date
  by: { id: string; name: string }
}

export async function insertVersion(tx: Tx, complaintId: string, number: number, writing: Writing): Promise<void> {
  const { sealed, stated, lossInCents, occurredOn, at, by } = writing
  await sql`insert into complaints.version (complaint_id, number, sealed, stated, loss_in_cents, occurred_on, written_at,
      written_by, written_name)
    values (${complaintId}, ${number}, ${sealed}, ${JSON.stringify(stated)}::jsonb, ${lossInCents}, ${occurredOn}, ${at},
      ${by.id}, ${by.name})`.execute(tx)
}

/** Only the open version can be written in. */
export async function updateVersion(tx: Tx, complaintId: string, writing: Writing): Promise<void> {
  const { sealed, stated, lossInCents, occurredOn, at, by } = writing
  await sql`update complaints.version set sealed = ${sealed}, stated = ${JSON.stringify(stated)}::jsonb,
      loss_in_cents = ${lossInCents}, occurred_on = ${occurredOn}, written_at = ${at}, written_by = ${by.id},
      written_name = ${by.name}, ready_at = null, ready_by = null, ready_name = null
    where complaint_id = ${complaintId} and signed_at is null`.execute(tx)
}

/** Says of the open version that it can be signed, or takes that back. */
export async function updateReady(
  tx: Tx,
  complaintId: string,
  ready: { at: Date; by: { id: string; name: string } } | null,
): Promise<void> {
  await sql`update complaints.version set ready_at = ${ready?.at ?? null}, ready_by = ${ready?.by.id ?? null},
      ready_name = ${ready?.by.name ?? null}
    where complaint_id = ${complaintId} and signed_at is null`.execute(tx)
}

export async function deleteOpenVersion(tx: Tx, complaintId: string): Promise<void> {
  await sql`delete from complaints.version where complaint_id = ${complaintId} and signed_at is null`.execute(tx)
}

export async function signVersion(
  tx: Tx,
  complaintId: string,
  signed: {
    at: Date
    by: { id: string; name: string }
    mandateId: string
    sealedFiles: Buffer
    digest: Buffer
    reportId: string
  },
): Promise<void> {
  await sql`update complaints.version set signed_at = ${signed.at}, signed_by = ${signed.by.id},
      signed_name = ${signed.by.name}, mandate_id = ${signed.mandateId}, digest = ${signed.digest},
      sealed_files = ${signed.sealedFiles}, report_id = ${signed.reportId}
    where complaint_id = ${complaintId} and signed_at is null`.execute(tx)
}

export async function markAccepted(tx: Tx, complaintId: string, number: number, at: Date): Promise<void> {
  await sql`update complaints.version set accepted_at = ${at}
    where complaint_id = ${complaintId} and number = ${number}`.execute(tx)
}

/** Versions of which these are the reports. */
export async function selectVersionsOf(
  tx: Tx,
  reportIds: readonly string[],
): Promise<{ complaintId: string; number: number }[]> {
  const found = await sql<{ complaintId: string; number: number }>`select complaint_id as "complaintId", number
    from complaints.version where report_id = any(${[...reportIds]}::uuid[]) order by complaint_id, number
    for update`.execute(tx)
  return found.rows
}

/** The report is gone, and nothing points to it any more. */
export async function forgetReport(tx: Tx, complaintId: string, number: number): Promise<void> {
  await sql`update complaints.version set report_id = null
    where complaint_id = ${complaintId} and number = ${number}`.execute(tx)
}

/** Wipes what a version told. That it was signed, and its checksum, stay. */
export async function eraseVersion(
  tx: Tx,
  complaintId: string,
  number: number,
  { sealed, at }: { sealed: Buffer; at: Date },
): Promise<void> {
  await sql`update complaints.version set sealed = ${sealed}, sealed_files = null, stated = '[]', loss_in_cents = null,
      occurred_on = null, report_id = null, erased_at = ${at} where complaint_id = ${complaintId} and number = ${number}`.execute(
    tx,
  )
}
