// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import { isRowId } from '#values'
import { actionFor } from '../plan/find-action.query.ts'
import { insertCommitment, updateKept } from '../plan/item.store.ts'
import { type Kept, keptAnswers } from '../plan/plan.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'

/** What a partner agreed to put in for an action: how many hours, for what, and by when. */
export async function makeCommitment(ctx: Context, actionId: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const organisationId = form.reference('organisationId', 80)
  const what = form.text('what', 300)
  const hours = Number(form.reference('hours', 12).replaceAll('.', ''))
  if (!Number.isInteger(hours) || hours < 1 || hours > 100_000) form.wrong('hours', message.hoursWrong)
  const agreedOn = form.day('agreedOn', { mayCome: true })
  const dueOn = form.day('dueOn', { mayCome: true })
  if (agreedOn && dueOn && dueOn < agreedOn) form.wrong('dueOn', message.dueBefore)
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, actionId)
    if (organisationId !== '' && !(await findOrganisation(tx, organisationId)))
      form.wrong('organisationId', message.noOrganisation)
    form.done()
    const id = ctx.newId()
    await insertCommitment(tx, { id, actionId, organisationId, what, hours, agreedOn, dueOn })
    await recordAudit(ctx, tx, {
      action: 'action-plan.commitment-made',
      subjectKind: 'plan-commitment',
      subjectId: id,
      detail: { actionId, organisationId, hours },
    })
  })
}

/** Whether the partner did what it said. When not, or in part, with the reason. */
export async function settleCommitment(
  ctx: Context,
  actionId: string,
  id: string,
  entries: FormEntries,
): Promise<void> {
  const form = new FormReader(ctx, entries)
  const kept = form.choice('kept', keptAnswers) as Kept
  const because = form.text('because', 500, kept === 'partly' || kept === 'not-kept')
  form.done()
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, actionId)
    if (!isRowId(id) || !(await updateKept(tx, { id, actionId, kept, because, at: ctx.now() })))
      throw new Refusal(message.noCommitment, { status: 404 })
    await recordAudit(ctx, tx, {
      action: 'action-plan.commitment-settled',
      subjectKind: 'plan-commitment',
      subjectId: id,
      detail: { kept },
    })
  })
}
