// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { parseWebAddress } from '#values'
import { messageMessages } from '../message/message.text.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import type { handedInShape } from './hand-in-messages.schema.ts'

/** Takes in a message that somebody of a partner, or its system, hands in. Refuses whoever may not. */
export async function handInMessage(
  ctx: Context,
  handed: z.infer<typeof handedInShape>,
): Promise<{ messageId: string; code: string }> {
  if (!mayDo(ctx.actor, 'shield:report')) throw new Refusal(messageMessages.mayNotHandIn, { status: 403 })
  if (handed.kind === 'url' && !parseWebAddress(handed.text).ok)
    throw new Refusal(messageMessages.noAddress, { fields: [{ field: '/text', code: messageMessages.noAddress }] })
  const input =
    'text' in handed
      ? { kind: handed.kind, text: handed.text.toWellFormed().replaceAll('\0', '') }
      : { kind: handed.kind, bytes: Buffer.from(handed.content, 'base64') }
  return receiveMessage(ctx, 'api', { input, envelope: null })
}
