// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { actionFor } from '../plan/find-action.query.ts'
import { insertObligation, updateMet } from '../plan/item.store.ts'
import { type ObligationKind, obligationKinds } from '../plan/plan.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'

/** Links a decision, a motion or a promise to Parliament to the action that answers it, by the number of the document. */
export async function linkObligation(ctx: Context, actionId: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', obligationKinds) as ObligationKind
  const number = form.reference('number', 60)
  if (number !== '' && !/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u.test(number)) form.wrong('number', message.numberWrong)
  const text = form.text('text', 500)
  const madeOn = form.day('madeOn')
  const dueOn = form.day('dueOn', { isRequired: false, mayCome: true })
  if (madeOn && dueOn && dueOn < madeOn) form.wrong('dueOn', message.dueBefore)
  form.done()
  const isConfidential = entries.isConfidential === 'yes'
  await secretaryTransaction(ctx, async (tx) => {
    const action = await actionFor(tx, actionId)
    if (isConfidential && action.ownerId === null)
      throw new Refusal(message.confidentialOwner, {
        fields: [{ field: 'isConfidential', code: message.confidentialOwner }],
      })
    const id = ctx.newId()
    if (
      !(await insertObligation(tx, { id, actionId, kind, number, text, madeOn, dueOn: dueOn || null, isConfidential }))
    )
      throw new Refusal(message.obligationTwice, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'action-plan.obligation-linked',
      subjectKind: 'plan-obligation',
      subjectId: id,
      detail: { kind, isConfidential },
    })
  })
}

export async function meetObligation(ctx: Context, actionId: string, id: string): Promise<void> {
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, actionId)
    if (!isRowId(id) || !(await updateMet(tx, id, actionId, ctx.now())))
      throw new Refusal(message.noObligation, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'action-plan.obligation-met',
      subjectKind: 'plan-obligation',
      subjectId: id,
    })
  })
}
