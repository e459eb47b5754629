// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { todoMessages } from '../list-work/todo.text.ts'
import { deleteLater, upsertLater } from './later.store.ts'
import { untilOf } from './until.ts'

function personOf({ actor }: Context) {
  if (actor.kind !== 'person') throw new Refusal(todoMessages.notYours, { status: 403 })
  return actor
}

/** Out of sight of this person until that morning; colleagues still see it, and its clock runs on. */
export async function putOff(ctx: Context, key: string, chosen: string): Promise<void> {
  const { id, organisationId } = personOf(ctx)
  const until = untilOf(chosen, ctx.now())
  if (!until) throw new Refusal(todoMessages.day, { fields: [{ field: 'day', code: todoMessages.day }] })
  await transaction(ctx, async (tx) => {
    await upsertLater(tx, { personId: id, organisationId, key, until, at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'todo.put-off', subjectKind: 'work', subjectId: key })
  })
}

export async function takeUp(ctx: Context, key: string): Promise<void> {
  const { id } = personOf(ctx)
  await transaction(ctx, async (tx) => {
    await deleteLater(tx, id, key)
    await recordAudit(ctx, tx, { action: 'todo.taken-up', subjectKind: 'work', subjectId: key })
  })
}
