// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type Tx, sql } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { lockReports } from '../decide-report/take-step.store.ts'
import { promoteDuplicates } from '../decide-report/take-step.command.ts'
import { deleteContact } from '../erase-contact/erase-contact.store.ts'
import { deleteReports } from '../expire-reports/expire-reports.store.ts'
import { ReportsAmended, ReportsDropped } from '../report/report.events.ts'
import { isReportId } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'

/**
 * Deletes an own report with all that hangs on it, at once and not after thirty days, and announces it, so that nothing stays with others.
 * Refused while a hold keeps it. `reason`: why the one who decides about the request does so; it is not kept with the report. The caller
 * has checked that the person may.
 */
export function eraseReport(ctx: Context, id: string, reason: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    await lockErasable(ctx, tx, id)
    await dropReport(ctx, tx, id, reason)
  })
}

/** A report that is locked. */
export async function dropReport(ctx: Context, tx: Tx, id: string, because: string): Promise<void> {
  await promoteDuplicates(ctx, tx, [id])
  // Only the program deletes reports.
  await seeingAll(ctx, tx, () => deleteReports(tx, [id]))
  await recordAudit(ctx, tx, {
    action: 'reports.report-erased',
    subjectKind: 'report',
    subjectId: id,
    detail: { because },
  })
  await announce(ctx, tx, ReportsDropped, { reportIds: [id], reason: 'erased' })
}

/** Erases name, e-mail address and phone number of the reporter of an own report, which itself stays. Refused while a hold keeps it. */
export function eraseContactOf(ctx: Context, reportId: string, reason: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    await lockErasable(ctx, tx, reportId)
    const wasWaiting = await deleteContact(tx, reportId)
    const detail = { because: reason }
    await recordAudit(ctx, tx, { action: 'reports.contact-erased', subjectKind: 'report', subjectId: reportId, detail })
    if (wasWaiting) await announce(ctx, tx, ReportsAmended, { reportIds: [reportId] })
  })
}

async function lockErasable(ctx: Context, tx: Tx, id: string): Promise<void> {
  const [report] = isReportId(id) ? await lockReports(tx, [id]) : []
  if (report?.controllerOrganisationId !== organisationOf(ctx.actor))
    throw new Refusal(reportMessages.notFound, { status: 404 })
  const held = await sql<{ yes: boolean }>`select foundation.is_held('report', ${id}) as yes`.execute(tx)
  if (held.rows[0]?.yes) throw new Refusal(reportMessages.held, { status: 409 })
}
