// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { takeDeed } from '#foundation/desk'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { composeReport } from '../compose/compose-report.ts'
import { progressMessages } from '../report/messages.text.ts'
import { parseDocumentNumber } from '../report/report.ts'
import { updateDocumentNumber, updateSent } from '../report/report.store.ts'
import { reportDesk } from '../report/who.query.ts'
import { composedOf, digestOf, planNow } from '../write-report/read-report.query.ts'
import { drawFile } from './draw-files.query.ts'

/**
 * Freezes the report as it reads now, by somebody else than who wrote last. Refuses when it no longer reads as it did on the page (409). What was
 * sent never changes. Returns its number.
 */
export async function sendReport(ctx: Context, id: string, entries: FormEntries): Promise<string> {
  const progress = await planNow(ctx)
  return takeDeed(ctx, reportDesk, 'send', { id, entries }, async (tx, report) => {
    const composed = await composedOf(ctx, tx, report, progress)
    const document = composeReport(composed)
    if (digestOf(document) !== entries.digest) throw new Refusal(progressMessages.otherText, { status: 409 })
    const [pdf, docx] = [await drawFile('pdf', document, ctx.now()), await drawFile('docx', document, ctx.now())]
    await updateSent(tx, id, { progress: composed.progress, document, pdf, docx }, ctx.now())
    const { number } = report
    const detail = { number, digest: digestOf(document) }
    await recordAudit(ctx, tx, { action: 'progress.report-sent', ...reportDesk.subject(report), detail })
    return number
  })
}

/** The number that Parliament gave it. */
export async function numberReport(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const typed = form.text('documentNumber', 40)
  const number = parseDocumentNumber(typed)
  if (typed !== '' && !number) form.wrong('documentNumber', progressMessages.documentNumber)
  form.done()
  await takeDeed(ctx, reportDesk, 'number', { id, entries }, async (tx, report) => {
    await updateDocumentNumber(tx, id, number ?? '', ctx.now())
    const detail = { number: report.number, documentNumber: number }
    await recordAudit(ctx, tx, { action: 'progress.report-numbered', ...reportDesk.subject(report), detail })
  })
}
