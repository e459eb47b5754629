// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { linesOf, mostExported } from '../export-work/export-work.query.ts'
import { selectReportIds } from '../show-case/case-work.store.ts'
import { workerOf } from '../work/may-work.query.ts'
import { workMessages } from '../work/work.text.ts'

/**
 * Own reports of one case as CSV, line by line, as the queue gives them: without what reporters told. Who took
 * which of them and what for is written down before the first line goes out; without a purpose nothing does.
 */
export async function exportCase(ctx: Context, anchor: string, purpose: string): Promise<AsyncGenerator<string>> {
  workerOf(ctx)
  const stated = purpose.trim().slice(0, 500)
  const code = workMessages.purposeRequired
  if (stated === '') throw new Refusal(code, { fields: [{ field: 'purpose', code }] })
  const ids = await transaction(ctx, async (tx) => {
    const found = await selectReportIds(tx, {
      anchor,
      organisationId: organisationOf(ctx.actor) ?? '',
      limit: mostExported,
    })
    await recordAudit(ctx, tx, {
      action: 'casework.case-exported',
      subjectKind: 'report',
      subjectId: anchor,
      purpose: stated,
      subjects: found,
      detail: { rows: found.length },
    })
    return found
  })
  return linesOf(ctx, ids)
}
