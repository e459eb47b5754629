// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { listReportedMatter } from '#modules/reports'

/** Whether a company reported, so that it can go on at this desk. No line in the record: whoever reported looks at their own. */
export async function isOfCompany(ctx: Context, reportId: string): Promise<boolean> {
  const [matter] = await listReportedMatter(asSystem(ctx, 'complaints.read-own'), [reportId])
  return matter?.victimKind === 'company' && !matter.isDropped
}
