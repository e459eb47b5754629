// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { forgetAnswered, giveUpReplies } from '../answer-reporter/reply.store.ts'
import { originalHours } from '../message/message.ts'
import { forgetOriginals } from '../message/message.store.ts'

const hour = 3_600_000

/** Deletes messages that were kept for 72 hours, and, after an hour, who was answered. Only the program itself does this. */
export async function forgetMessages(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.forget-messages')
  const now = ctx.now().getTime()
  await transaction(system, async (tx) => {
    const { lapsed, forgotten } = await forgetOriginals(tx, new Date(now - originalHours * hour))
    await forgetAnswered(tx, new Date(now - hour))
    await giveUpReplies(tx, new Date(now - hour))
    const lines = (action: string, ids: readonly string[]) =>
      ids.map((subjectId) => ({ action, subjectKind: 'message', subjectId }))
    await recordAudit(system, tx, [
      ...lines('shield.message-lapsed', lapsed),
      ...lines('shield.message-forgotten', forgotten),
    ])
  })
}
