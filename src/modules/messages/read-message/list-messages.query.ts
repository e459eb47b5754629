// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { authorityOf } from '#modules/shield'
import { countForPersonIn, countStates, oldestForPersonIn, selectForPerson } from '../message/message.store.ts'
import { messageMessages } from '../message/message.text.ts'

const most = 100
const week = 7 * 86_400_000

/** Refuses everybody but people of the organisation that answers for the list. */
export async function onlyForJudges(ctx: Context, tx: Tx): Promise<void> {
  const isJudge = ctx.actor.kind === 'person' && mayDo(ctx.actor, 'shield:judge')
  if (!isJudge || (await authorityOf(tx)).authorityId !== organisationOf(ctx.actor))
    throw new Refusal(messageMessages.mayNotRead, { status: 403 })
}

/** What waits for a person, the oldest first, and how the messages of the last seven days stand; null: nobody answers for the list yet. */
export function listMessages(ctx: Context) {
  return transaction(ctx, async (tx) => {
    // As long as nobody answers for the list, whoever may judge learns that, and reads nothing.
    if (mayDo(ctx.actor, 'shield:judge') && (await authorityOf(tx)).authorityId === null) return null
    await onlyForJudges(ctx, tx)
    const waiting = await selectForPerson(tx, most)
    const states = await countStates(tx, new Date(ctx.now().getTime() - week))
    await recordAudit(ctx, tx, {
      action: 'shield.messages-seen',
      subjectKind: 'message',
      subjectId: 'list',
      subjects: waiting.map(({ id }) => id),
      purpose: 'lezen wat het programma niet kon lezen',
    })
    return { waiting, states }
  })
}

/** How many wait for a person; none for whoever may not read them. */
export function countForPerson(ctx: Context): Promise<number> {
  return transaction(ctx, countForPersonIn)
}

export const oldestForPerson = (ctx: Context): Promise<Date | null> => transaction(ctx, oldestForPersonIn)
