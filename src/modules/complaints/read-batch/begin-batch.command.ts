// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { readTable } from '#modules/reports'
import { isBusy, mostWaiting } from '../batch/batch.ts'
import { sealContent, sealHead } from '../batch/batch-content.query.ts'
import { deleteBatch, insertBatch, selectBatch, selectBatches } from '../batch/batch.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { filerOf, mandated } from '../complaint/who.query.ts'
import { formOf } from '../forms/forms.ts'
import type { NewComplaint } from '../write-complaint/new-complaint.ts'
import { guessQuestion } from './columns.query.ts'
import { batchMessages } from './read-batch.text.ts'

/** Keeps a file of cases, sealed, until somebody said what stands where. Gives its id; refuses a file that cannot be read. */
export async function beginBatch(
  ctx: Context,
  wanted: NewComplaint,
  file: { name: string; bytes: Uint8Array },
): Promise<string> {
  const filer = filerOf(ctx)
  const form = formOf(wanted.form)
  if (!form)
    throw new Refusal(complaintMessages.unknownForm, {
      fields: [{ field: 'form', code: complaintMessages.unknownForm }],
    })
  const table = await readTable(file.name, file.bytes, (name) => guessQuestion(form, name) !== null)
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const mandate = await mandated(ctx, tx, filer, { ...wanted, deed: 'prepare' })
    const waiting = (await selectBatches(tx, filer.organisationId)).filter(({ state }) => state === 'mapping')
    if (waiting.length >= mostWaiting) throw new Refusal(batchMessages.batchTooManyWaiting, { status: 409 })
    const { companyNumber, companyName, isChain } = mandate
    await insertBatch(tx, {
      id,
      organisationId: filer.organisationId,
      companyNumber,
      companyName,
      branchNumber: wanted.branchNumber,
      isChain,
      form: form.id,
      isReport: wanted.isReport,
      language: ctx.language,
      head: sealHead(ctx, { name: file.name.slice(0, 200), headers: table.headers }),
      sealed: sealContent(ctx, { table, shared: {} }),
      rowCount: table.rows.length,
      begunAt: ctx.now(),
      begunBy: filer.id,
      begunName: filer.name,
    })
    await recordAudit(ctx, tx, {
      action: 'complaints.batch-begun',
      subjectKind: 'batch',
      subjectId: id,
      detail: { form: form.id, isReport: wanted.isReport, rows: table.rows.length },
    })
  })
  return id
}

/** Throws a batch away with the drafts that nobody signed; what was signed stays. Not while the program is at work on it. Bears repetition. */
export async function dropBatch(ctx: Context, id: string): Promise<void> {
  const { organisationId } = filerOf(ctx)
  await transaction(ctx, async (tx) => {
    const batch = await selectBatch(tx, id, true)
    if (batch?.organisationId !== organisationId || isBusy(batch.state)) return
    const drafts = await deleteBatch(tx, id)
    await recordAudit(ctx, tx, {
      action: 'complaints.batch-dropped',
      subjectKind: 'batch',
      subjectId: id,
      detail: { drafts },
    })
  })
}
