// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { namesInMessage, selectMessage, selectSealed } from '../message/message.store.ts'
import { messageMessages } from '../message/message.text.ts'
import { readOriginal } from '../message/original.ts'
import { originalPurpose } from '../receive-message/receive-message.command.ts'
import { understandMessage } from '../understand-message/understand-message.query.ts'
import { onlyForJudges } from './list-messages.query.ts'

/** Characters that are shown of a message. */
const mostShown = 20_000

/**
 * One message as text, for whoever judges what it leads to; the look is written down. Never as a page: nothing in it is opened, loaded or shown as it
 * was made. `text` is null when the message itself is gone. `picture`: a screenshot as a `data:` address.
 */
export async function openMessage(ctx: Context, id: string, purpose: string) {
  const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
  const { message, names, sealed } = await transaction(ctx, async (tx) => {
    await onlyForJudges(ctx, tx)
    const found = isId ? await selectMessage(tx, id) : null
    if (!found) throw new Refusal(messageMessages.noSuchMessage, { status: 404 })
    await recordAudit(ctx, tx, { action: 'shield.message-opened', subjectKind: 'message', subjectId: id, purpose })
    return { message: found, names: await namesInMessage(tx, id), sealed: await selectSealed(tx, id) }
  })
  const shown = { message, names, subject: '', text: null as string | null, picture: null as string | null }
  if (!sealed) return shown
  const { input } = readOriginal(ctx.secrets.open(originalPurpose, sealed))
  const understood = await understandMessage(input).catch(() => null)
  const picture = input.kind === 'screenshot' ? pictureOf(input.bytes) : null
  const { text = '', covering = '' } = understood?.passing ?? {}
  const whole = [covering, text].filter(Boolean).join('\n\n')
  return { ...shown, subject: understood?.subject ?? '', text: whole.slice(0, mostShown), picture }
}

function pictureOf(bytes: Uint8Array): string {
  const type = bytes[0] === 0x89 ? 'png' : bytes[0] === 0xff ? 'jpeg' : 'webp'
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
}
