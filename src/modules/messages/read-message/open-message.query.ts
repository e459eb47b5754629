// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { leadsOf } from '../message/judgement.store.ts'
import { selectMessage, selectSealed } from '../message/message.store.ts'
import { messageMessages } from '../message/message.text.ts'
import { type Original, readOriginal } from '../message/original.ts'
import { originalPurpose } from '../receive-message/receive-message.command.ts'
import { understandOpened } from '../understand-message/understand-apart.query.ts'
import { onlyForJudges } from './list-messages.query.ts'

/** Characters that are shown of a message. */
const mostShown = 20_000

/**
 * One message as text, for whoever judges what it leads to; the look is written down. Never as a page: nothing in it is opened, loaded or shown as it
 * was made. `text` is null when the message itself is gone. `hasPicture`: it is a screenshot, see `openPicture`.
 */
export async function openMessage(ctx: Context, id: string, purpose: string) {
  const { message, leads, original } = await transaction(ctx, async (tx) => {
    const found = await openOne(ctx, tx, id, purpose)
    return { ...found, leads: await leadsOf(tx, id) }
  })
  const shown = { message, ...leads, subject: '', text: null as string | null, hasPicture: false }
  if (!original) return shown
  const read = await understandOpened(original.input)
  const understood = typeof read === 'string' ? null : read
  const { text = '', covering = '' } = understood?.passing ?? {}
  const whole = [covering, text].filter(Boolean).join('\n\n')
  const hasPicture = pictureTypeOf(original) !== null
  return { ...shown, subject: understood?.subject ?? '', text: whole.slice(0, mostShown), hasPicture }
}

/** The screenshot itself. Refuses whatever is none, or gone. */
export async function openPicture(ctx: Context, id: string): Promise<{ type: string; bytes: Uint8Array }> {
  const { original } = await transaction(ctx, (tx) => openOne(ctx, tx, id, 'een schermafbeelding bekijken'))
  const type = original && pictureTypeOf(original)
  if (!original || !type || !('bytes' in original.input))
    throw new Refusal(messageMessages.noSuchMessage, { status: 404 })
  return { type, bytes: original.input.bytes }
}

async function openOne(ctx: Context, tx: Tx, id: string, purpose: string) {
  await onlyForJudges(ctx, tx)
  const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
  const message = isId ? await selectMessage(tx, id) : null
  if (!message) throw new Refusal(messageMessages.noSuchMessage, { status: 404 })
  await recordAudit(ctx, tx, { action: 'shield.message-opened', subjectKind: 'message', subjectId: id, purpose })
  const sealed = await selectSealed(tx, id)
  return { message, original: sealed && readOriginal(ctx.secrets.open(originalPurpose, sealed)) }
}

/** By its first bytes; null when it is no screenshot. */
function pictureTypeOf({ input }: Original): string | null {
  if (input.kind !== 'screenshot') return null
  if (input.bytes[0] === 0x89) return 'image/png'
  return input.bytes[0] === 0xff ? 'image/jpeg' : 'image/webp'
}
