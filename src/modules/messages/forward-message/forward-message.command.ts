// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { giveMessage, type GivenMessage } from '#modules/sharing'
import { followPath, messageCode } from '../follow-message/kept-code.query.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import { type Handed, readMailFile } from './mail-file.ts'

/** Takes in what somebody hands in with a check; null for a file that is no mail. */
export const givesMessage = giveMessage.givenBy(async (ctx: Context, given) => {
  const handed = handedOf(given)
  if (!handed) return null
  const { channel, input } = handed
  const { code } = await receiveMessage(ctx, channel, { input, envelope: null })
  return { code, path: addressIn(ctx.language, followPath), cookie: messageCode.cookieFor(ctx, code) }
})

function handedOf(given: GivenMessage): Handed | null {
  if ('text' in given) return { channel: 'text', input: { kind: 'text', text: given.text } }
  if ('picture' in given) return { channel: 'screenshot', input: { kind: 'screenshot', bytes: given.picture } }
  return readMailFile(given.mail)
}
