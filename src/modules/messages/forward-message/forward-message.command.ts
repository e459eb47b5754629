// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { countSealed, giveMessage, type GivenMessage } from '#modules/sharing'
import { followPath, messageCode } from '../follow-message/kept-code.query.ts'
import { messageMessages } from '../message/message.text.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import type { Channel } from '../message/message.ts'
import type { MessageInput } from '../understand-message/understood-message.ts'

/** Messages a day from one address or /64: each of them asks the register about what stands in it. */
const mostADay = 60

/** Takes in what somebody hands in with a check. */
export const givesMessage = giveMessage.givenBy(async (ctx: Context, given, network) => {
  if (!(await countSealed(ctx, network, { count: 1, what: 'messages', most: mostADay })))
    throw new Refusal(messageMessages.oftenToday, { status: 429, values: { contactEmail: ctx.settings.contactEmail } })
  const { channel, input } = handedOf(given)
  const { code } = await receiveMessage(ctx, channel, { input, envelope: null })
  return { code, path: addressIn(ctx.language, followPath), cookie: messageCode.cookieFor(ctx, code) }
})

function handedOf(given: GivenMessage): { channel: Channel & ('text' | 'screenshot' | 'upload'); input: MessageInput } {
  if ('text' in given) return { channel: 'text', input: { kind: 'text', text: given.text } }
  if ('picture' in given) return { channel: 'screenshot', input: { kind: 'screenshot', bytes: given.picture } }
  return { channel: 'upload', input: { kind: given.kind, bytes: given.mail } }
}
