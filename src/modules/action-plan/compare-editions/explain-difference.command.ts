// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { actionFor } from '../plan/find-action.query.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'
import { type TransitionKind, transitionKinds } from './compare-editions.ts'
import { insertTransition } from './transition.store.ts'

/** The secretary says what became of an action in the next edition, and why. Several that became one, or one that became several, take a line each. */
export async function explainDifference(ctx: Context, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', transitionKinds) as TransitionKind
  const because = form.text('because', 500)
  const [fromId, toId] = [form.reference('fromId', 40, false) || null, form.reference('toId', 40, false) || null]
  if ((kind === 'new') !== (fromId === null) || (kind === 'dropped') !== (toId === null))
    form.wrong('kind', message.noPair)
  form.done()
  await secretaryTransaction(ctx, async (tx) => {
    const from = fromId === null ? null : await actionFor(tx, fromId)
    const to = toId === null ? null : await actionFor(tx, toId)
    if (from && to && from.editionId === to.editionId)
      throw new Refusal(message.noPair, { fields: [{ field: 'kind', code: message.noPair }] })
    const id = ctx.newId()
    if (!(await insertTransition(tx, { id, fromId, toId, kind, because, at: ctx.now() })))
      throw new Refusal(message.pairKnown, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'action-plan.transition-explained',
      subjectKind: 'plan-transition',
      subjectId: id,
      detail: { kind },
    })
  })
}
