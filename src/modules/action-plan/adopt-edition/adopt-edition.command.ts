// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { countUnexplained } from '../compare-editions/read-differences.query.ts'
import { lockEdition, selectEditions, updateAdopted } from '../plan/plan.store.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'

/**
 * From now on everybody reads this edition. Questions may still be open: what was promised is promised. Refused while an action of the plan
 * before it moved, was merged, split or dropped without a reason (409).
 */
export async function adoptEdition(ctx: Context, year: number): Promise<void> {
  await secretaryTransaction(ctx, async (tx) => {
    const edition = await lockEdition(tx, year)
    if (!edition) throw new Refusal(message.noEdition, { status: 404 })
    if (edition.adoptedAt !== null) return
    const before = (await selectEditions(tx)).find((one) => one.adoptedAt !== null && one.year < year)
    const unexplained = before ? await countUnexplained(tx, before, edition) : 0
    if (before && unexplained > 0)
      throw new Refusal(message.reasonsMissing, {
        status: 409,
        values: { count: unexplained, year: String(before.year) },
      })
    await updateAdopted(tx, edition.id, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'action-plan.edition-adopted',
      subjectKind: 'plan-edition',
      subjectId: edition.id,
      detail: { year },
    })
  })
}
