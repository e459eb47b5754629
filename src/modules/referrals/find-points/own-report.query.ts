// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { listReportedMatter } from '#modules/reports'
import { isRowId } from '#values'
import { makerOf } from '../hand-over/prepare.query.ts'

/** Whether a report is of the own organisation and still counts: only with such a report somebody is referred. */
export async function isOwnReport(ctx: Context, reportId: string): Promise<boolean> {
  return isReportOf(asSystem(ctx, 'referrals.own-report'), makerOf(ctx), reportId)
}

export async function isReportOf(system: Context, organisationId: string, reportId: string): Promise<boolean> {
  const [matter] = isRowId(reportId) ? await listReportedMatter(system, [reportId]) : []
  return matter?.controllerOrganisationId === organisationId && !matter.isDropped
}
