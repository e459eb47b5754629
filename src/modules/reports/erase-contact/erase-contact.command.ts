// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { selectPresented } from '../follow-report/follow-report.store.ts'
import { presentReceipt } from '../receive-reports/receive-reports.store.ts'
import { ReportsAmended } from '../report/report.events.ts'
import { reportMessages } from '../report/report.text.ts'
import { deleteContact } from './erase-contact.store.ts'

/** The reporter has name, e-mail address and phone number erased, with the code of the receipt; the report itself stays. */
export function eraseContact(ctx: Context, text: string): Promise<void> {
  const digest = ctx.secrets.digest('reports.receipt', parseReceiptCode(text) ?? 'no code')
  return transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const report = await selectPresented(tx, digest)
    if (!report) throw new Refusal(reportMessages.codeUnknown, { status: 404 })
    const wasWaiting = await deleteContact(tx, report.id)
    await recordAudit(ctx, tx, { action: 'reports.contact-erased', subjectKind: 'report', subjectId: report.id })
    if (wasWaiting) await announce(ctx, tx, ReportsAmended, { reportIds: [report.id] })
  })
}
