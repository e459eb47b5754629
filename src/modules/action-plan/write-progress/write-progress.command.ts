// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { actionFor } from '../plan/find-action.query.ts'
import { insertProgress } from '../plan/item.store.ts'
import { type Colour, colours } from '../plan/plan.ts'
import { updateAction } from '../plan/plan.store.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { planTransaction } from '../plan/who.query.ts'

/** Whoever carries an action out, or the secretary, writes how it goes. It is dated and never changes; a next one says what is otherwise. */
export async function writeProgress(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const colour = form.choice('colour', colours) as Colour
  const text = form.text('text', 2000)
  form.done()
  const { actor } = ctx
  await planTransaction(ctx, async (tx, isSecretary) => {
    const action = await actionFor(tx, id)
    const isOwner = actor.kind === 'person' && mayDo(actor, 'plan:update') && action.ownerId === actor.organisationId
    if (actor.kind !== 'person' || !(isSecretary || isOwner)) throw new Refusal(message.mayNotUpdate, { status: 403 })
    const isConfidential = entries.isConfidential === 'yes'
    if (isConfidential && action.ownerId === null)
      throw new Refusal(message.confidentialOwner, {
        fields: [{ field: 'isConfidential', code: message.confidentialOwner }],
      })
    const at = ctx.now()
    const progressId = ctx.newId()
    const saysDone = entries.saysDone === 'yes'
    await insertProgress(tx, {
      id: progressId,
      actionId: id,
      organisationId: actor.organisationId,
      madeAt: at,
      colour,
      saysDone,
      text,
      isConfidential,
    })
    if (saysDone !== (action.saidDoneAt !== null)) await updateAction(tx, id, { saidDoneAt: saysDone ? at : null }, at)
    await recordAudit(ctx, tx, {
      action: 'action-plan.progress-written',
      subjectKind: 'plan-action',
      subjectId: id,
      detail: { colour, saysDone, isConfidential },
    })
  })
}
