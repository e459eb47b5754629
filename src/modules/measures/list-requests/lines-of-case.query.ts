// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { formatDateTime } from '#foundation/text'
import { formatIdentifier } from '#values'
import { reportsOf } from '../ask-measure/reports-of.query.ts'
import { listAbout } from './list-asked.query.ts'
import { askedRow } from './sent-request-row.ts'

/** What the own organisation asked others to do from this case, the newest first. */
export async function linesOfCase(ctx: Context, reportId: string): Promise<SlotLine[]> {
  const asked = await listAbout(ctx, { caseReportIds: await reportsOf(ctx, reportId) })
  return asked.map((one) => {
    const { title, other, about, status, href } = askedRow(one, ctx.now(), ctx.language)
    return {
      words: `${title} · ${typeof about === 'string' ? about : about.map(formatIdentifier).join(', ')}`,
      found: status,
      more: `${formatDateTime(one.askedAt, ctx.language)} · ${other}`,
      href,
    }
  })
}
