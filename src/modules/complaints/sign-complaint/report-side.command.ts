// SPDX-License-Identifier: EUPL-1.2
// No audit line: `reports` writes one for every report that is received, decided or withdrawn.
import { asSystem, type Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { decideReports, submitReports, type SubmitReport, withdrawByCode } from '#modules/reports'
import { receiptCodeOf } from '#values'
import type { StoredVersion } from '../complaint/stored-complaint.ts'

/** A report of the program is handed in as one of the web form: it counts for nothing until the police confirm it. */
export async function submitReport(
  ctx: Context,
  tx: Tx,
  report: SubmitReport,
  { policeId, complaintId, version }: { policeId: string; complaintId: string; version: number },
): Promise<string> {
  const own = { ...asSystem(ctx, 'complaints.submit-report'), tx }
  const [receipt] = await submitReports(own, [report], {
    origin: 'web',
    controllerOrganisationId: policeId,
    receiptCode: codeOf(ctx, complaintId, version),
  })
  if (!receipt) throw new Error('no receipt')
  return receipt.reportId
}

/** The code with which the filer could take the report back: it follows from the complaint, so that it is stored nowhere. */
function codeOf(ctx: Context, complaintId: string, version: number): string {
  return receiptCodeOf(ctx.secrets.digest('complaints.receipt-of-version', `${complaintId}/${version}`))
}

/** Takes back the reports of these versions, in the name of the filer. Bears repetition. */
export async function withdrawReports(ctx: Context, tx: Tx, versions: readonly StoredVersion[]): Promise<void> {
  const own = { ...asSystem(ctx, 'complaints.withdraw-report'), tx }
  for (const { complaintId, number, reportId } of versions)
    if (reportId) await withdrawByCode(own, codeOf(ctx, complaintId, number))
}

/**
 * What the police decide about a complaint, they decide about its report. A report that was decided otherwise by hand in the meantime (closed, or
 * marked as a duplicate) stays as it is.
 */
export async function decideReportsOf(
  ctx: Context,
  tx: Tx,
  {
    policeId,
    step,
    versions,
    reason,
  }: {
    policeId: string
    step: 'confirm' | 'reject' | 'restore'
    versions: readonly StoredVersion[]
    reason?: string
  },
): Promise<void> {
  const reportIds = versions.flatMap(({ reportId }) => reportId ?? [])
  if (reportIds.length === 0) return
  await decideReports({ ...inNameOf(ctx, policeId), tx }, { reportIds, step, ...(reason && { reason }) })
}

/** Whoever of the police decides; a result that comes back from their own system is theirs too. */
function inNameOf(ctx: Context, policeId: string): Context {
  if (ctx.actor.kind !== 'system') return ctx
  const permissions = new Set(['reports:confirm'] as const)
  return {
    ...ctx,
    actor: { kind: 'machine', id: 'complaints', organisationId: policeId, organisationName: '', permissions },
  }
}
