// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { listReportedMatter } from '#modules/reports'

/** Whether there can still be news about this report, and mail can be sent. */
export async function mayFollow(ctx: Context, reportId: string): Promise<boolean> {
  if (!ctx.settings.mailRelay) return false
  const [report] = await listReportedMatter(asSystem(ctx, 'replies.may-follow'), [reportId])
  return report !== undefined && !report.isDropped
}
