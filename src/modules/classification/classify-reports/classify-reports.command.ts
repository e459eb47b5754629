// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announceEach } from '#foundation/events'
import { listReportedMatter } from '#modules/reports'
import { findCurrentEdition } from '#modules/taxonomy'
import { ReportsClassified } from '../classification/classification.events.ts'
import {
  deleteClassifications,
  lockClassifying,
  selectDecidedByPeople,
  upsertClassifications,
} from '../classification/classification.store.ts'
import { readAll, textModel } from '../read-text/read-text.query.ts'
import { askStrongerModel } from '../ask-stronger-model/ask-stronger-model.query.ts'
import { decide } from './decide.ts'

/**
 * Decides what these reports are about, as they stand now: one statement for all. Doing it twice changes
 * nothing but the time; what a person decided stays.
 */
export async function classifyReports(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'classification.classify-reports')
  const { edition, byId: tree } = await findCurrentEdition(system)
  // Asked before anything is locked: another machine may take its time.
  const stronger = await askStrongerModel(system, reportIds)
  await transaction(system, async (tx) => {
    await lockClassifying(tx)
    const reports = await listReportedMatter({ ...system, tx }, reportIds)
    if (reports.length === 0) return
    const ids = reports.map(({ id }) => id)
    const byPeople = await selectDecidedByPeople(tx, ids)
    const at = system.now()
    const rows = reports.map((report) => {
      const other = stronger.get(report.id)
      const { reading: own, said } = readAll(report.narrative)
      const isSame = other?.text === report.narrative
      return {
        controllerOrganisationId: report.controllerOrganisationId,
        edition: edition.id,
        ...decide({
          report,
          reading: isSame ? { ...own, ...other.reading } : own,
          readBy: isSame ? other.readBy : `text-model ${textModel().version}`,
          said,
          byPeople: byPeople.get(report.id) ?? [],
          tree,
          edition: edition.id,
          at,
        }),
      }
    })
    await upsertClassifications(tx, rows)
    await recordAudit(system, tx, {
      action: 'classification.reports-classified',
      subjectKind: 'report-batch',
      subjectId: ids[0] ?? '',
      detail: {
        reports: rows.length,
        needPerson: rows.filter(({ needsPerson }) => needsPerson).length,
        edition: edition.id,
        textModel: textModel().version,
      },
    })
    await announceEach(system, tx, ReportsClassified, 'reportIds', ids)
  })
}

/** Of reports that were deleted, or taken back by the reporter, nothing stays. */
export async function forgetClassifications(ctx: Context, reportIds: readonly string[], reason: string): Promise<void> {
  if (reason !== 'expired' && reason !== 'erased' && reason !== 'withdrawn') return
  const system = asSystem(ctx, 'classification.forget-classifications')
  await transaction(system, async (tx) => {
    await lockClassifying(tx)
    await deleteClassifications(tx, reportIds)
    await recordAudit(system, tx, {
      action: 'classification.classifications-deleted',
      subjectKind: 'report-batch',
      subjectId: reportIds[0] ?? '',
      detail: { reports: reportIds.length, reason },
    })
  })
}
