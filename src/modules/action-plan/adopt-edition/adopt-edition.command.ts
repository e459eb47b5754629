// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { lockEdition, updateAdopted } from '../plan/plan.store.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'

/** From now on everybody reads this edition. Questions may still be open: what was promised is promised. */
export async function adoptEdition(ctx: Context, year: number): Promise<void> {
  await secretaryTransaction(ctx, async (tx) => {
    const edition = Number.isInteger(year) ? await lockEdition(tx, year) : null
    if (!edition) throw new Refusal(message.noEdition, { status: 404 })
    if (edition.adoptedAt !== null) return
    await updateAdopted(tx, edition.id, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'action-plan.edition-adopted',
      subjectKind: 'plan-edition',
      subjectId: edition.id,
      detail: { year },
    })
  })
}
