// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { isUploadId, type Upload, type UploadState } from './upload.ts'

/** As it stands in the table: the name sealed. */
export type UploadRow = Omit<Upload, 'name'> & { sealedName: Buffer }

const columns = sql`id, name as "sealedName", organisation_id as "organisationId", kind, state, language, column_map as "columnMap",
  row_count as "rowCount", done_count as "doneCount", right_count as "rightCount", known_count as "knownCount",
  wrong_count as "wrongCount", mended_count as "mendedCount", begun_at as "begunAt", changed_at as "changedAt"`

export type NewUpload = Pick<Upload, 'id' | 'organisationId' | 'kind' | 'state' | 'language' | 'rowCount'> & {
  sealed: Buffer
  sealedName: Buffer
  at: Date
}

export async function insertUpload(tx: Tx, upload: NewUpload): Promise<void> {
  await sql`insert into reports.upload (id, organisation_id, kind, state, language, name, sealed, row_count,
      begun_at, changed_at)
    values (${upload.id}, ${upload.organisationId}, ${upload.kind}, ${upload.state}, ${upload.language},
      ${upload.sealedName}, ${upload.sealed}, ${upload.rowCount}, ${upload.at}, ${upload.at})`.execute(tx)
}

/** An upload that was begun after `notBefore`; null also for a malformed id. `lock`: nobody else may change it meanwhile. */
export async function selectUpload(tx: Tx, id: string, notBefore: Date, lock = false): Promise<UploadRow | null> {
  if (!isUploadId(id)) return null
  const found = await sql<UploadRow>`select ${columns} from reports.upload
    where id = ${id} and begun_at > ${notBefore} ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectSealed(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer | null }>`select sealed from reports.upload where id = ${id}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

export async function selectFaults(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await sql<{ faults: Buffer | null }>`select faults from reports.upload where id = ${id}`.execute(tx)
  return found.rows[0]?.faults ?? null
}

/** Files of this organisation that wait for somebody, the newest first. */
export async function selectWaiting(tx: Tx, organisationId: string, notBefore: Date): Promise<UploadRow[]> {
  const found = await sql<UploadRow>`select ${columns} from reports.upload
    where organisation_id = ${organisationId} and begun_at > ${notBefore} and state <> 'filed'
    order by begun_at desc`.execute(tx)
  return found.rows
}

type Change = Partial<
  Pick<Upload, 'columnMap' | 'doneCount' | 'rightCount' | 'knownCount' | 'wrongCount' | 'mendedCount'> & {
    faults: Buffer | null
  }
> & { state?: UploadState; forgetContent?: boolean }

/** Changes what is given. The file itself is forgotten when asked. */
export async function updateUpload(tx: Tx, id: string, change: Change, now: Date): Promise<void> {
  const sets = [
    sql`changed_at = ${now}`,
    ...(change.state ? [sql`state = ${change.state}`] : []),
    ...(change.columnMap !== undefined ? [sql`column_map = ${JSON.stringify(change.columnMap)}::jsonb`] : []),
    ...(change.doneCount !== undefined ? [sql`done_count = ${change.doneCount}`] : []),
    ...(change.rightCount !== undefined ? [sql`right_count = ${change.rightCount}`] : []),
    ...(change.knownCount !== undefined ? [sql`known_count = ${change.knownCount}`] : []),
    ...(change.wrongCount !== undefined ? [sql`wrong_count = ${change.wrongCount}`] : []),
    ...(change.mendedCount !== undefined ? [sql`mended_count = ${change.mendedCount}`] : []),
    ...(change.faults !== undefined ? [sql`faults = ${change.faults}`] : []),
    ...(change.forgetContent ? [sql`sealed = null`] : []),
  ]
  await sql`update reports.upload set ${sql.join(sets)} where id = ${id}`.execute(tx)
}

export async function deleteUpload(tx: Tx, id: string): Promise<void> {
  await sql`delete from reports.upload where id = ${id}`.execute(tx)
}

export async function deleteUploadsBefore(tx: Tx, limit: Date): Promise<number> {
  const deleted = await sql`delete from reports.upload where begun_at <= ${limit}`.execute(tx)
  return Number(deleted.numAffectedRows ?? 0)
}
