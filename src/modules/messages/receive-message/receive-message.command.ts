// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto'
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { receiptCodeOf } from '#values'
import { type Channel, largestMessage, longestText } from '../message/message.ts'
import { MessageReceived } from '../message/message.events.ts'
import { countUnderstanding, insertMessage } from '../message/message.store.ts'
import { messageMessages } from '../message/message.text.ts'
import { bytesOf, type Original, writeOriginal } from '../message/original.ts'

/** With more than this waiting to be understood, somebody floods us, or the worker stands still. */
const mostWaiting = 5_000

export const originalPurpose = 'shield.original'

/** Keeps a message, sealed, until it is judged. When this returns it is committed: nothing that was taken is lost. `code`: for whoever may follow it. */
export async function receiveMessage(
  ctx: Context,
  channel: Exclude<Channel, 'list'>,
  original: Original,
): Promise<{ messageId: string; code: string }> {
  const { input } = original
  const bytes = bytesOf(input)
  if (bytes.length === 0) throw new Refusal(messageMessages.empty)
  if ('text' in input && input.text.length > longestText)
    throw new Refusal(messageMessages.tooLong, { values: { most: longestText } })
  if (bytes.length > largestMessage) throw new Refusal(messageMessages.tooLarge)
  const messageId = ctx.newId()
  const code = receiptCodeOf(randomBytes(12))
  await transaction(ctx, async (tx) => {
    if ((await countUnderstanding(tx, mostWaiting)) >= mostWaiting)
      throw new Refusal(messageMessages.busy, { status: 429 })
    await insertMessage(tx, {
      id: messageId,
      channel,
      organisationId: organisationOf(ctx.actor),
      listName: null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sealed: ctx.secrets.seal(originalPurpose, writeOriginal(original)),
      receiptDigest: ctx.secrets.digest('shield.receipt', code),
      receivedAt: ctx.now(),
    })
    await recordAudit(ctx, tx, {
      action: 'shield.message-received',
      subjectKind: 'message',
      subjectId: messageId,
      detail: { channel },
    })
    await announce(ctx, tx, MessageReceived, { messageId })
  })
  return { messageId, code }
}
