// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { ReportsAmended, ReportsDropped, ReportsVerified } from '../report/report.events.ts'
import { droppedStatuses, nextStatus, type ReportStatus, type ReportStep } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { type LockedReport, lockHeirs, pointOnwards, selectOnceConfirmed, storeSteps } from './take-step.store.ts'
import { consequenceOf, restoringStep } from './take-step.ts'

interface Taken {
  step: ReportStep
  reason?: string | null
  /** Only when marking a duplicate: the report that counts instead. */
  duplicateOf?: string
}

/** One step of a locked report, with its line and its announcement, inside the transaction of the caller. Returns the new status. */
export async function takeStep(ctx: Context, tx: Tx, report: LockedReport, taken: Taken): Promise<ReportStatus> {
  const status = nextStatus(report.status, taken.step)
  if (!status) throw new Refusal(reportMessages.stepNotAllowed, { status: 409 })
  await takeSteps(ctx, tx, [report], taken)
  return status
}

/**
 * The same step of many locked reports, at most 1,000: a line for each, one announcement. Returns the ids of those from whose
 * status the step is allowed; the others stay as they are. When a report no longer counts, its oldest duplicate does.
 */
export async function takeSteps(
  ctx: Context,
  tx: Tx,
  reports: readonly LockedReport[],
  { step, reason = null, duplicateOf }: Taken,
): Promise<Set<string>> {
  const able = reports.filter((report) => nextStatus(report.status, step) !== null)
  const [first] = able
  const status = first && nextStatus(first.status, step)
  if (!status) return new Set()
  const reportIds = able.map(({ id }) => id)
  const verified = idsWith(able, step, 'verified')
  await storeSteps(tx, {
    reportIds,
    step,
    status,
    at: ctx.now(),
    reason,
    organisationId: organisationOf(ctx.actor),
    personId: ctx.actor.kind === 'person' ? ctx.actor.id : null,
    verified,
    duplicateOf: duplicateOf ?? null,
  })
  await recordAudit(
    ctx,
    tx,
    able.map((report) => ({
      action: `reports.report-${status}`,
      subjectKind: 'report',
      subjectId: report.id,
      detail: { from: report.status, ...(duplicateOf && { duplicateOf }) },
    })),
  )
  if (verified.length > 0) await announce(ctx, tx, ReportsVerified, { reportIds: verified })
  for (const dropped of ['withdrawn', 'rejected', 'duplicate'] as const)
    if (idsWith(able, step, dropped).length > 0) await announce(ctx, tx, ReportsDropped, { reportIds, reason: dropped })
  if (idsWith(able, step, 'amended').length > 0) await announce(ctx, tx, ReportsAmended, { reportIds })
  if ((droppedStatuses as readonly string[]).includes(status)) await promoteDuplicates(ctx, tx, reportIds)
  return new Set(reportIds)
}

/**
 * Reports that no longer count, or are about to be deleted, do not take their duplicates with them: the oldest of each becomes
 * what it was before and counts again, the others point to it. At most 1,000 reports.
 */
export async function promoteDuplicates(ctx: Context, tx: Tx, reportIds: readonly string[]): Promise<void> {
  const program = asSystem(ctx, 'reports.promote-duplicates')
  await seeingAll(ctx, tx, async () => {
    const heirs = await lockHeirs(tx, reportIds)
    if (heirs.length === 0) return
    const ids = heirs.map(({ id }) => id)
    const confirmed = await selectOnceConfirmed(tx, ids)
    for (const [step, reports] of Map.groupBy(heirs, ({ id }) => restoringStep(confirmed.has(id))))
      await takeSteps(program, tx, reports, { step })
    await pointOnwards(
      tx,
      heirs.map(({ id, duplicateOf }) => ({ from: duplicateOf, to: id })),
    )
    await recordAudit(
      program,
      tx,
      heirs.map(({ id, duplicateOf }) => ({
        action: 'reports.duplicate-promoted',
        subjectKind: 'report',
        subjectId: id,
        detail: { insteadOf: duplicateOf },
      })),
    )
  })
}

function idsWith(reports: readonly LockedReport[], step: ReportStep, consequence: string): string[] {
  return reports.filter(({ isVerified }) => consequenceOf(step, isVerified) === consequence).map(({ id }) => id)
}
