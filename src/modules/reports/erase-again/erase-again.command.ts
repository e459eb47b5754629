// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { erasedAgain, type Erasures, rowGoes } from '#foundation/erasures'
import { announce } from '#foundation/events'
import { takeStep } from '../decide-report/take-step.command.ts'
import { lockReport } from '../decide-report/take-step.store.ts'
import { deleteContact } from '../erase-contact/erase-contact.store.ts'
import { dropReport } from '../erase-report/erase-report.command.ts'
import { ReportsAmended } from '../report/report.events.ts'
import { nextStatus } from '../report/report.ts'

const tables = ['reports.report', 'reports.step', 'reports.question', 'reports.notice', 'reports.told'] as const

/** What reporters and partners took back, done again on a restored database. */
export const erasures: Erasures = {
  'reports.report-withdrawn': {
    tables,
    again: (ctx, id, at) =>
      transaction(ctx, async (tx) => {
        const report = await lockReport(tx, id)
        if (!report || nextStatus(report.status, 'withdraw') === null) return false
        await takeStep(ctx, tx, report, { step: 'withdraw' })
        // It is wiped thirty days after the reporter took it back, not after the restore.
        await sql`update reports.report set status_at = ${at} where id = ${id}`.execute(tx)
        return true
      }),
  },
  'reports.report-erased': {
    tables: [...tables, 'reports.contact', 'reports.attachment'],
    again: (ctx, id) =>
      transaction(ctx, async (tx) => {
        if (!(await lockReport(tx, id))) return false
        await dropReport(ctx, tx, id, 'opnieuw, op een teruggezette database')
        return true
      }),
  },
  'reports.contact-erased': {
    tables: ['reports.contact'],
    again: (ctx, id, at) =>
      erasedAgain(ctx, { action: 'reports.contact-erased', subjectKind: 'report', subjectId: id }, (tx) =>
        contactGoes(ctx, tx, id, at),
      ),
  },
  ...rowGoes('reports.attachment', 'reports.file-removed', 'attachment'),
  ...rowGoes('reports.draft', 'reports.draft-wiped', 'draft'),
  ...rowGoes('reports.upload', 'reports.upload-dropped', 'upload'),
}

async function contactGoes(ctx: Context, tx: Tx, id: string, at: Date): Promise<boolean> {
  const found = await sql`select from reports.contact where report_id = ${id} and stored_at <= ${at}`.execute(tx)
  if (found.rows.length === 0) return false
  if (await deleteContact(tx, id)) await announce(ctx, tx, ReportsAmended, { reportIds: [id] })
  return true
}
