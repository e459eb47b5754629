// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { checkedText } from '../report/checked-text.schema.ts'
import { isReportId, type ReportStatus } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { takeStep, takeSteps } from './take-step.command.ts'
import { isConfirmedBy, type LockedReport, lockReport, lockReports, selectOnceConfirmed } from './take-step.store.ts'
import { type DecidedStep, restoringStep } from './take-step.ts'

export interface Decision {
  reportId: string
  step: DecidedStep
  /** Told to the reporter; compulsory when rejecting and restoring. */
  reason?: string
  /** The status that the decider saw. When it has changed since, nothing is stored. */
  seenStatus: ReportStatus
}

/** The receiving organisation confirms, rejects, closes or restores a report, or takes back what it confirmed just now. Refuses when somebody else decided meanwhile (409). */
export async function decideReport(ctx: Context, decision: Decision): Promise<ReportStatus> {
  const { reportId, step, seenStatus } = decision
  const reason = checkedReason(decision.reason, needsReason(step))
  return transaction(ctx, async (tx) => {
    const report = isReportId(reportId) ? await lockReport(tx, reportId) : null
    if (!report || !mayDecide(ctx, report)) throw new Refusal(reportMessages.notFound, { status: 404 })
    if (report.status !== seenStatus) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (step === 'unconfirm' && !(await isJustConfirmed(ctx, tx, reportId)))
      throw new Refusal(reportMessages.confirmedBefore, { status: 409 })
    const [exact] = await exactSteps(tx, [report], step)
    return takeStep(ctx, tx, report, { step: exact?.step ?? 'restore', reason })
  })
}

/** What became of one report in a decision about many. */
export type DecisionOutcome = 'done' | 'not-allowed' | 'not-found'

const mostDecidedAtOnce = 200

/**
 * The same decision about at most 200 reports, in one transaction: each is done, or cannot take this step from the status it
 * has, or does not exist for the decider.
 */
export async function decideReports(
  ctx: Context,
  decision: { reportIds: readonly string[]; step: Exclude<DecidedStep, 'unconfirm'>; reason?: string },
): Promise<Map<string, DecisionOutcome>> {
  const { step } = decision
  const reportIds = [...new Set(decision.reportIds)]
  if (reportIds.length > mostDecidedAtOnce)
    throw new Refusal(reportMessages.tooManyAtOnce, { values: { max: mostDecidedAtOnce } })
  const reason = checkedReason(decision.reason, needsReason(step))
  return transaction(ctx, async (tx) => {
    const found = await lockReports(tx, reportIds.filter(isReportId))
    const own = found.filter((report) => mayDecide(ctx, report))
    const done = new Set<string>()
    for (const group of await exactSteps(tx, own, step))
      for (const id of await takeSteps(ctx, tx, group.reports, { step: group.step, reason })) done.add(id)
    const ownIds = new Set(own.map(({ id }) => id))
    return new Map(
      reportIds.map((id) => [id, done.has(id) ? 'done' : ownIds.has(id) ? 'not-allowed' : 'not-found'] as const),
    )
  })
}

/** The way back stands on the screen for half a minute; the other half is for whoever presses it at the last moment. */
const seconds = 60

async function isJustConfirmed({ actor, now }: Context, tx: Tx, reportId: string): Promise<boolean> {
  return actor.kind === 'person' && isConfirmedBy(tx, reportId, actor.id, new Date(now().getTime() - seconds * 1_000))
}

/** Only the receiving organisation decides. */
export function mayDecide(ctx: Context, report: LockedReport): boolean {
  return report.controllerOrganisationId === organisationOf(ctx.actor) && mayDo(ctx.actor, 'reports:confirm')
}

function needsReason(step: DecidedStep): boolean {
  return step === 'reject' || step === 'restore'
}

/** A reason as it is stored; null when none was given and none is needed. */
export function checkedReason(reason: string | undefined, isNeeded: boolean): string | null {
  const rule = { field: 'reason', most: 1_000, ...(isNeeded && { empty: reportMessages.reasonRequired }) }
  return checkedText(reason, rule) || null
}

/** Restoring is one of two steps, by what each report was before. */
async function exactSteps(tx: Tx, reports: readonly LockedReport[], step: DecidedStep) {
  if (step !== 'restore') return [{ step, reports }]
  const confirmed = await selectOnceConfirmed(
    tx,
    reports.map(({ id }) => id),
  )
  return (['restore', 'restore-confirmed'] as const)
    .map((exact) => ({
      step: exact,
      reports: reports.filter(({ id }) => restoringStep(confirmed.has(id)) === exact),
    }))
    .filter((group) => group.reports.length > 0)
}
