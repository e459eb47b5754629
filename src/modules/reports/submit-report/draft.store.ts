// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Row-level security shows a draft to whoever presents the digest of its token in this transaction. */
export async function presentDraft(tx: Tx, digest: Buffer): Promise<void> {
  await sql`select set_config('reports.draft', ${digest.toString('hex')}, true)`.execute(tx)
}

export interface DraftRow {
  id: string
  sealed: Buffer
}

/** The draft that was presented, unless it was left alone for longer than it is kept. `lock`: nobody else may change it meanwhile. */
export async function selectDraft(tx: Tx, digest: Buffer, notBefore: Date, lock: boolean): Promise<DraftRow | null> {
  const found = await sql<DraftRow>`select id, sealed from reports.draft
    where token_digest = ${digest} and saved_at > ${notBefore} ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertDraft(
  tx: Tx,
  draft: { id: string; digest: Buffer; sealed: Buffer; at: Date },
): Promise<void> {
  await sql`insert into reports.draft (id, token_digest, sealed, begun_at, saved_at)
    values (${draft.id}, ${draft.digest}, ${draft.sealed}, ${draft.at}, ${draft.at})`.execute(tx)
}

export async function updateDraft(tx: Tx, id: string, sealed: Buffer, at: Date): Promise<void> {
  await sql`update reports.draft set sealed = ${sealed}, saved_at = ${at} where id = ${id}`.execute(tx)
}

/** Its attachments go with it. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await sql`delete from reports.draft where id = ${id}`.execute(tx)
}

export async function deleteDraftsBefore(tx: Tx, limit: Date): Promise<number> {
  const deleted = await sql`delete from reports.draft where saved_at <= ${limit}`.execute(tx)
  return Number(deleted.numAffectedRows ?? 0)
}
