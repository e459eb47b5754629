// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { messageOf } from '#foundation/text'
import { behindCells, mostInWorkbook, rowsAsCsv, rowsAsWorkbook } from '#modules/reports'
import type { Batch, RowKind, RowProblem } from '../batch/batch.ts'
import { type BatchContent, openContent, openHead, openLeft } from '../batch/batch-content.query.ts'
import { type BatchRow, selectBatch, selectBatches, selectLeftRows, selectSealed } from '../batch/batch.store.ts'
import { filerOf } from '../complaint/who.query.ts'

export interface NamedBatch extends Batch {
  /** Of the file. */
  name: string
  headers: string[]
}

function named(ctx: Context, { head, ...batch }: BatchRow): NamedBatch {
  return { ...batch, ...openHead(ctx, head) }
}

/** One of the own organisation; null when it does not exist, is another's or is forgotten. Holds nothing of a case. */
export function findBatch(ctx: Context, id: string): Promise<NamedBatch | null> {
  const { organisationId } = filerOf(ctx)
  return transaction(ctx, async (tx) => {
    const row = await selectBatch(tx, id)
    return row?.organisationId === organisationId ? named(ctx, row) : null
  })
}

/** Of the own organisation, newest first. */
export function listBatches(ctx: Context): Promise<NamedBatch[]> {
  const { organisationId } = filerOf(ctx)
  return transaction(ctx, async (tx) => (await selectBatches(tx, organisationId)).map((row) => named(ctx, row)))
}

/** What is in the file, for whoever says what stands where; null when it is gone or read already. The look is written down. */
export async function seeContent(
  ctx: Context,
  id: string,
  purpose: 'prepare-complaints',
): Promise<BatchContent | null> {
  const batch = await findBatch(ctx, id)
  if (batch?.state !== 'mapping') return null
  return transaction(ctx, async (tx) => {
    const sealed = await selectSealed(tx, id)
    if (!sealed) return null
    await recordAudit(ctx, tx, { action: 'complaints.batch-seen', subjectKind: 'batch', subjectId: id, purpose })
    return openContent(ctx, sealed)
  })
}

export interface SeenRow {
  row: number
  kind: RowKind
  cells: string[]
  problems: RowProblem[]
}

/** Rows that did not become a draft, the wrong ones first. The look is written down. */
export function seeLeftRows(
  ctx: Context,
  batch: Batch,
  { from, most, purpose }: { from: number; most: number; purpose: 'correct-complaints' },
): Promise<SeenRow[]> {
  if (batch.wrongCount + batch.knownCount === 0) return Promise.resolve([])
  return transaction(ctx, async (tx) => {
    const found = await selectLeftRows(tx, batch.id, { from, most })
    await recordAudit(ctx, tx, {
      action: 'complaints.batch-rows-seen',
      subjectKind: 'batch',
      subjectId: batch.id,
      purpose,
      detail: { rows: found.length },
    })
    return found.map(({ row, kind, sealed }) => ({ row, kind, ...openLeft(ctx, sealed) }))
  })
}

/**
 * Those rows as a file that a spreadsheet opens: as they stood, with where they stood and why behind them. No cell is ever a formula. Null when
 * there is no such batch, or no such row, or too many for a workbook.
 */
export async function readLeftFile(ctx: Context, id: string, as: 'csv' | 'xlsx'): Promise<string | Buffer | null> {
  const batch = await findBatch(ctx, id)
  const count = batch ? batch.wrongCount + batch.knownCount : 0
  if (!batch || count === 0 || (as === 'xlsx' && count > mostInWorkbook)) return null
  const rows = await seeLeftRows(ctx, batch, { from: 0, most: count, purpose: 'correct-complaints' })
  const behind = behindCells[ctx.language]
  const table = [
    [...batch.headers, behind.row, behind.reason],
    ...rows.map(({ row, cells, problems }) => [
      ...batch.headers.map((_, at) => cells[at] ?? ''),
      String(row),
      problems.map(({ code, values }) => messageOf(code, ctx.language, values)).join(' '),
    ]),
  ]
  return as === 'csv' ? rowsAsCsv(table) : rowsAsWorkbook(table)
}
