// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { StoredFile } from './stored-dossier.ts'

/** One making of one dossier: another that begins later overtakes it. */
export interface Attempt {
  dossierId: string
  attempt: number
}

/** False when somebody else makes it meanwhile. */
export async function insertFile(tx: Tx, { dossierId, attempt }: Attempt, file: StoredFile): Promise<boolean> {
  const { place, path, size, crc32, sha256, sha512 } = file
  const done =
    await sql`with mine as (select id from dossiers.dossier where id = ${dossierId} and attempt = ${attempt} for share)
    insert into dossiers.file (dossier_id, place, path, size, crc32, sha256, sha512)
    select id, ${place}::int, ${path}, ${size}::bigint, ${crc32}::bigint, ${sha256}, ${sha512} from mine`.execute(tx)
  return done.numAffectedRows === 1n
}

/** False when somebody else makes it meanwhile. */
export async function insertPart(
  tx: Tx,
  { dossierId, attempt }: Attempt,
  { path, place, sealed }: { path: string; place: number; sealed: Buffer },
): Promise<boolean> {
  const done =
    await sql`with mine as (select id from dossiers.dossier where id = ${dossierId} and attempt = ${attempt} for share)
    insert into dossiers.part (dossier_id, path, place, sealed)
    select id, ${path}, ${place}::int, ${sealed}::bytea from mine`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function selectFiles(tx: Tx, dossierId: string): Promise<StoredFile[]> {
  const found = await sql<StoredFile>`select place, path, size, crc32, sha256, sha512 from dossiers.file
    where dossier_id = ${dossierId} order by place`.execute(tx)
  return found.rows
}

/** Null behind the last part. Only for the program. */
export async function selectPart(tx: Tx, dossierId: string, path: string, place: number): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from dossiers.part
    where dossier_id = ${dossierId} and path = ${path} and place = ${place}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

/** Everything that is in the package; the dossier itself stays. */
export async function deleteFiles(tx: Tx, dossierId: string): Promise<void> {
  await sql`delete from dossiers.part where dossier_id = ${dossierId}`.execute(tx)
  await sql`delete from dossiers.file where dossier_id = ${dossierId}`.execute(tx)
}
