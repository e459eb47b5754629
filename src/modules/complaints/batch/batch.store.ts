// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { isRowId } from '#values'
import type { Batch, BatchState, RowKind } from './batch.ts'

/** As it stands in the table: name of the file and of its columns sealed. */
export type BatchRow = Batch & { head: Buffer }

const columns = sql`id, organisation_id as "organisationId", company_number as "companyNumber", company_name as "companyName",
  branch_number as "branchNumber", is_chain as "isChain", form, is_report as "isReport", state, language, head,
  column_map as "columnMap", row_count as "rowCount", done_count as "doneCount", stored_count as "storedCount",
  known_count as "knownCount", wrong_count as "wrongCount", mended_count as "mendedCount", begun_at as "begunAt",
  begun_by as "begunBy", begun_name as "begunName", signed_by as "signedBy", signed_name as "signedName",
  sign_at as "signAt", stopped_because as "stoppedBecause", changed_at as "changedAt"`

export type NewBatch = Pick<
  BatchRow,
  | 'id'
  | 'organisationId'
  | 'companyNumber'
  | 'companyName'
  | 'branchNumber'
  | 'isChain'
  | 'form'
  | 'isReport'
  | 'language'
  | 'head'
  | 'rowCount'
  | 'begunAt'
  | 'begunBy'
  | 'begunName'
> & { sealed: Buffer }

export async function insertBatch(tx: Tx, one: NewBatch): Promise<void> {
  await sql`insert into complaints.batch (id, organisation_id, company_number, company_name, branch_number, is_chain, form,
      is_report, state, language, head, sealed, row_count, begun_at, begun_by, begun_name, changed_at)
    values (${one.id}, ${one.organisationId}, ${one.companyNumber}, ${one.companyName}, ${one.branchNumber}, ${one.isChain},
      ${one.form}, ${one.isReport}, 'mapping', ${one.language}, ${one.head}, ${one.sealed}, ${one.rowCount}, ${one.begunAt},
      ${one.begunBy}, ${one.begunName}, ${one.begunAt})`.execute(tx)
}

/** Null also for a malformed id. `lock`: holds the row until the end of the transaction. */
export async function selectBatch(tx: Tx, id: string, lock = false): Promise<BatchRow | null> {
  if (!isRowId(id)) return null
  const found = await sql<BatchRow>`select ${columns} from complaints.batch where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectBatches(tx: Tx, organisationId: string): Promise<BatchRow[]> {
  const found = await sql<BatchRow>`select ${columns} from complaints.batch where organisation_id = ${organisationId}
    order by begun_at desc, id limit 50`.execute(tx)
  return found.rows
}

export async function selectSealed(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer | null }>`select sealed from complaints.batch where id = ${id}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

interface Change {
  state?: BatchState
  columnMap?: readonly string[]
  /** Null: what the file held is forgotten. */
  sealed?: Buffer | null
  signed?: { by: string; name: string; at: Date }
  stoppedBecause?: string | null
}

/** Changes what is given. */
export async function updateBatch(tx: Tx, id: string, change: Change, at: Date): Promise<void> {
  const set = [
    sql`changed_at = ${at}`,
    ...(change.state ? [sql`state = ${change.state}`] : []),
    ...(change.columnMap ? [sql`column_map = ${JSON.stringify(change.columnMap)}::jsonb`] : []),
    ...(change.sealed === undefined ? [] : [sql`sealed = ${change.sealed}`]),
    ...(change.stoppedBecause === undefined ? [] : [sql`stopped_because = ${change.stoppedBecause}`]),
    ...(change.signed
      ? [
          sql`signed_by = ${change.signed.by}`,
          sql`signed_name = ${change.signed.name}`,
          sql`sign_at = ${change.signed.at}`,
        ]
      : []),
  ]
  await sql`update complaints.batch set ${sql.join(set)} where id = ${id}`.execute(tx)
}

export interface Counted {
  done: number
  stored: number
  known: number
  wrong: number
  mended: number
}

/** Adds what a piece of the file came to. */
export async function addCounts(tx: Tx, id: string, more: Counted, at: Date): Promise<void> {
  await sql`update complaints.batch set done_count = done_count + ${more.done}, stored_count = stored_count + ${more.stored},
      known_count = known_count + ${more.known}, wrong_count = wrong_count + ${more.wrong},
      mended_count = mended_count + ${more.mended}, changed_at = ${at}
    where id = ${id}`.execute(tx)
}

export async function insertLeftRows(
  tx: Tx,
  batchId: string,
  rows: readonly { row: number; kind: RowKind; sealed: Buffer }[],
): Promise<void> {
  const written = rows.map(({ sealed, ...row }) => ({ ...row, sealed: sealed.toString('base64') }))
  await sql`insert into complaints.batch_row (batch_id, row, kind, sealed)
    select ${batchId}, (r->>'row')::int, r->>'kind', decode(r->>'sealed', 'base64')
    from jsonb_array_elements(${JSON.stringify(written)}::jsonb) r`.execute(tx)
}

/** Rows that did not become a draft, those that are wrong first, in the order of the file. */
export async function selectLeftRows(
  tx: Tx,
  batchId: string,
  { from, most }: { from: number; most: number },
): Promise<{ row: number; kind: RowKind; sealed: Buffer }[]> {
  const found = await sql<{ row: number; kind: RowKind; sealed: Buffer }>`select row, kind, sealed
    from complaints.batch_row where batch_id = ${batchId} order by kind desc, row limit ${most} offset ${from}`.execute(
    tx,
  )
  return found.rows
}

/** Throws it away with the drafts that nobody signed. Gives how many drafts went. */
export async function deleteBatch(tx: Tx, id: string): Promise<number> {
  const gone = await sql`delete from complaints.complaint where batch_id = ${id} and status = 'draft'`.execute(tx)
  await sql`delete from complaints.batch where id = ${id}`.execute(tx)
  return Number(gone.numAffectedRows ?? 0)
}
