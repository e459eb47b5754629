// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever takes the message writes one.
import type { Context } from '#foundation/access'
import { messageOf, translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { giveText } from './give-message.text.ts'
import { type GivenMessage, giveMessage, type MessageTaken } from './give-message.events.ts'

export interface GivenAlong {
  taken: MessageTaken | null
  /** Why it was not taken, in words. */
  problem: string | null
}

/** The answer to the question stands, also when the message cannot be taken now. */
export async function giveAlong(ctx: Context, message: GivenMessage | null, network: string): Promise<GivenAlong> {
  if (!message) return { taken: null, problem: translate(giveText, ctx.language)('nothingToGive') }
  try {
    return { taken: await giveMessage(ctx, message, network), problem: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { taken: null, problem: messageOf(error.code, ctx.language, error.values) }
  }
}
