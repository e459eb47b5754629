// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

interface VersionFile {
  attachmentId: string
  firstVersion: number
}

/** Files that belong to this version. */
export async function selectFiles(tx: Tx, complaintId: string, version: number): Promise<VersionFile[]> {
  const found = await sql<VersionFile>`select attachment_id as "attachmentId", first_version as "firstVersion"
    from complaints.file where complaint_id = ${complaintId} and first_version <= ${version}
      and coalesce(last_version, ${version}) >= ${version}`.execute(tx)
  return found.rows
}

export async function insertFiles(
  tx: Tx,
  complaintId: string,
  version: number,
  attachmentIds: readonly string[],
): Promise<void> {
  await sql`insert into complaints.file (complaint_id, attachment_id, first_version)
    select ${complaintId}, id, ${version} from unnest(${[...attachmentIds]}::uuid[]) id`.execute(tx)
}

/** From this version on it does not belong to it any more; what was signed with it keeps it. True when no version has it any more. */
export async function endFile(tx: Tx, complaintId: string, attachmentId: string, version: number): Promise<boolean> {
  const gone = await sql`delete from complaints.file where complaint_id = ${complaintId}
    and attachment_id = ${attachmentId} and first_version = ${version}`.execute(tx)
  if (Number(gone.numAffectedRows ?? 0) > 0) return true
  await sql`update complaints.file set last_version = ${version - 1} where complaint_id = ${complaintId}
    and attachment_id = ${attachmentId} and last_version is null`.execute(tx)
  return false
}

/** A version that was not signed is thrown away: what came with it goes, what it had left out belongs to it again. Gives what goes. */
export async function forgetVersion(tx: Tx, complaintId: string, version: number): Promise<string[]> {
  const gone = await sql<{ id: string }>`delete from complaints.file
    where complaint_id = ${complaintId} and first_version = ${version} returning attachment_id as id`.execute(tx)
  await sql`update complaints.file set last_version = null
    where complaint_id = ${complaintId} and last_version = ${version - 1}`.execute(tx)
  return gone.rows.map(({ id }) => id)
}

/** Which of these complaints are there. */
export async function selectStill(tx: Tx, complaintIds: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ id: string }>`select id from complaints.complaint
    where id = any(${[...complaintIds]}::uuid[])`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}

/** Files that no version has any more of which something is left. Gives which go. */
export async function deleteFilesOfErased(tx: Tx, complaintId: string): Promise<string[]> {
  const gone = await sql<{ id: string }>`delete from complaints.file f where complaint_id = ${complaintId}
      and not exists (select from complaints.version v where v.complaint_id = f.complaint_id and v.erased_at is null
        and v.number >= f.first_version and v.number <= coalesce(f.last_version, v.number))
    returning attachment_id as id`.execute(tx)
  return gone.rows.map(({ id }) => id)
}
