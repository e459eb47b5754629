// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listReportedMatter, type ReportedMatter } from '#modules/reports'
import { isRowId } from '#values'
import { type OwnRecalls, recallsOf } from '../ask-recall/own-recalls.query.ts'
import { followerOf } from '../list-recalls/list-recalls.query.ts'

/** The report of a caller as the desk of its organisation sees it for a request; null of another organisation, or when there is none. */
export async function readForCaller(ctx: Context, reportId: string): Promise<OwnRecalls | null> {
  const matter = await ownMatter(ctx, reportId)
  if (!matter) return null
  const found = await recallsOf(ctx, matter)
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'recovery.recall-prepared',
      subjectKind: 'report',
      subjectId: reportId,
      purpose: 'recover-money',
    }),
  )
  return found
}

/** Whether a call-taker of its organisation can ask money back for this report. */
export async function mayAskForCaller(ctx: Context, reportId: string): Promise<boolean> {
  const matter = await ownMatter(ctx, reportId)
  return matter !== null && !matter.isDropped
}

async function ownMatter(ctx: Context, reportId: string): Promise<ReportedMatter | null> {
  const own = followerOf(ctx)
  if (!isRowId(reportId)) return null
  const [matter] = await listReportedMatter(asSystem(ctx, 'recovery.read-for-caller'), [reportId])
  return matter?.controllerOrganisationId === own ? matter : null
}
