// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Bilingual } from '#foundation/text'
import { insertNotices } from './notice.store.ts'

/**
 * Tells whoever filed these reports what became of them: it stands on the page of the report, for the holder of its code. The same words
 * are not told twice in a row. Only for the program itself: throws when a person or machine asks.
 */
export async function tellReporters(
  ctx: Context,
  reportIds: readonly string[],
  told: { organisationId: string; words: Bilingual },
): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Error('tellReporters is only for the program itself')
  const { organisationId, words } = told
  return transaction(ctx, async (tx) => {
    const ids = new Map(reportIds.map((reportId) => [reportId, ctx.newId()]))
    const count = await insertNotices(tx, ids, { organisationId, toldAt: ctx.now(), ...words })
    if (count > 0)
      await recordAudit(ctx, tx, {
        action: 'reports.reporters-told',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjects: reportIds,
        purpose: 'contact-reporter',
        detail: { told: count },
      })
    return count
  })
}
