// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { type Answer, answerOf, type CheckSays } from '../message/leads.ts'
import { AnswerDue } from '../message/message.events.ts'
import { leadsOf } from '../message/judgement.store.ts'
import { selectMessage } from '../message/message.store.ts'
import { mayAnswer, setReplyDue, setReplyRefused } from './reply.store.ts'
import type { Permitted } from './who-may-be-answered.query.ts'

export const replyPurpose = 'shield.reply'
const hour = 3_600_000

/** What lies sealed until it was sent. */
export interface Reply {
  address: string
  answer: Answer
}

/** Puts the answer to whoever sent a message by mail in line; one an hour for each address. In the transaction in which the message was understood. */
export async function prepareReply(
  ctx: Context,
  tx: Tx,
  messageId: string,
  permitted: Permitted,
  says: CheckSays,
): Promise<void> {
  const refuse = (because: string) => setReplyRefused(tx, messageId, because)
  if ('because' in permitted) return refuse(permitted.because)
  const now = ctx.now()
  const digest = ctx.secrets.digest('shield.answered', permitted.address.toLowerCase())
  if (!(await mayAnswer(tx, digest, now, new Date(now.getTime() - hour)))) return refuse('answered-this-hour')
  const message = await selectMessage(tx, messageId)
  if (!message) return
  const answer = answerOf(message.status, await leadsOf(tx, messageId), says)
  const reply: Reply = { address: permitted.address, answer }
  await setReplyDue(tx, messageId, ctx.secrets.seal(replyPurpose, JSON.stringify(reply)))
  await recordAudit(ctx, tx, { action: 'shield.message-answering', subjectKind: 'message', subjectId: messageId })
  await announce(ctx, tx, AnswerDue, { messageId })
}
