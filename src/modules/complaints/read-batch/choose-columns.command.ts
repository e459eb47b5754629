// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { mostStoredInPage } from '../batch/batch.ts'
import { openContent, sealContent } from '../batch/batch-content.query.ts'
import { BatchWaits } from '../batch/batch.events.ts'
import { selectBatch, selectSealed, updateBatch } from '../batch/batch.store.ts'
import { filerOf } from '../complaint/who.query.ts'
import { formOf } from '../forms/forms.ts'
import { ownAnswers } from '../write-complaint/read-answers.ts'
import type { TypedAnswers } from '../write-complaint/typed-answers.ts'
import { problemsOfColumns, questionsOf } from './columns.query.ts'
import { batchMessages } from './read-batch.text.ts'
import { storeRows } from './store-rows.command.ts'

/**
 * Keeps which question every column answers, and what holds for all rows, and then reads the rows: at once when there are few, in the background
 * when there are many. Refuses a choice of which no draft could come, and says why by column.
 */
export async function chooseColumns(
  ctx: Context,
  id: string,
  { columns, shared }: { columns: readonly string[]; shared: TypedAnswers },
): Promise<void> {
  const { organisationId } = filerOf(ctx)
  const isFew = await transaction(ctx, async (tx) => {
    const batch = await selectBatch(tx, id, true)
    const sealed = batch?.organisationId === organisationId && (await selectSealed(tx, id))
    const form = batch && formOf(batch.form)
    if (!batch || !sealed || !form) throw new Refusal(batchMessages.batchNotFound, { status: 404 })
    // Sent twice: the first is at work.
    if (batch.state !== 'mapping') return false
    const { table } = openContent(ctx, sealed)
    const names = new Set(questionsOf(form).map(({ name }) => name))
    const columnMap = table.headers.map((_, at) => (names.has(columns[at] ?? '') ? (columns[at] ?? '') : ''))
    const own = ownAnswers(form, shared)
    const problems = problemsOfColumns(form, columnMap, own, ctx.language)
    const [first] = problems
    if (first) throw new Refusal(first.code, { fields: problems, values: first.values ?? {} })
    const kept = sealContent(ctx, { table, shared: own })
    await updateBatch(tx, id, { state: 'storing', columnMap, sealed: kept }, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'complaints.batch-columns-chosen',
      subjectKind: 'batch',
      subjectId: id,
      detail: { columns: columnMap.length, used: columnMap.filter(Boolean).length },
    })
    if (batch.rowCount <= mostStoredInPage) return true
    await announce(ctx, tx, BatchWaits, { batchId: id })
    return false
  })
  if (isFew) await storeRows(ctx, id)
}
