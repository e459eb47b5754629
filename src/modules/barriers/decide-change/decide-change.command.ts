// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { applyChanges, itemIn, saysTheSame } from '../change/apply-changes.ts'
import { type Change, changeSteps } from '../change/change.ts'
import { decide, type Signed, selectChange } from '../change/change.store.ts'
import { changeMessages } from '../change/change.text.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { lockEditions } from '../edition/edition.store.ts'
import { newErrors } from '../propose-change/new-errors.query.ts'

/** A second person accepts: the change is in the draft of the next edition. Not when the item changed since, nor when the model would break. */
export async function acceptChange(ctx: Context, id: string): Promise<void> {
  await close(ctx, id, 'accept', null, async (tx, change, by) => {
    if (change.proposedBy === by.id) throw new Refusal(changeMessages.secondPerson, { status: 409 })
    const { next } = await readDraft(ctx, tx)
    if (!saysTheSame(itemIn(next, change.kind, change.itemId), change.before))
      throw new Refusal(changeMessages.changedMeanwhile, { status: 409 })
    const [first] = await newErrors({ ...ctx, tx }, next, applyChanges(next, [change]))
    if (first) throw new Refusal(first.code, { status: 409, values: first.values ?? {} })
  })
}

/** A second person says no, with a reason that the proposer reads. */
export async function refuseChange(ctx: Context, id: string, given: string): Promise<void> {
  const reason = given.trim()
  const code = changeMessages.reasonNeeded
  if (reason.length < 3 || reason.length > 2000)
    throw new Refusal(code, { status: 422, fields: [{ field: 'reason', code }] })
  await close(ctx, id, 'refuse', reason, async (_tx, change, by) => {
    if (change.proposedBy === by.id) throw new Refusal(changeMessages.secondPerson, { status: 409 })
  })
}

/** The proposer takes it back. */
export async function withdrawChange(ctx: Context, id: string): Promise<void> {
  await close(ctx, id, 'withdraw', null, async (_tx, change, by) => {
    if (change.proposedBy !== by.id) throw new Refusal(changeMessages.onlyProposer, { status: 409 })
  })
}

async function close(
  ctx: Context,
  id: string,
  step: keyof typeof changeSteps.open,
  reason: string | null,
  check: (tx: Tx, change: Change, by: Signed) => Promise<void>,
): Promise<void> {
  await editorTransaction(ctx, async (tx, by) => {
    await lockEditions(tx)
    const change = isRowId(id) ? await selectChange(tx, id) : null
    if (!change) throw new Refusal(changeMessages.noSuchChange, { status: 404 })
    if (change.status !== 'open') throw new Refusal(changeMessages.alreadyDecided, { status: 409 })
    await check(tx, change, by)
    const to = changeSteps.open[step]
    if (!(await decide(tx, id, { to, by, at: ctx.now(), reason })))
      throw new Refusal(changeMessages.alreadyDecided, { status: 409 })
    await recordAudit(ctx, tx, {
      action: `barriers.change-${to}`,
      subjectKind: 'barrier-change',
      subjectId: id,
      detail: { kind: change.kind, item: change.itemId },
    })
  })
}
