// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { definePort } from '#foundation/events'

/** What somebody checked and lets us keep until it is judged: pasted words, the bytes of a picture, or those of a saved mail. */
export type GivenMessage = { text: string } | { picture: Uint8Array } | { mail: Uint8Array; kind: 'msg' | 'eml' }

/** The code to follow it with, where that is done, and the cookie that opens it there. */
export interface MessageTaken {
  code: string
  path: string
  cookie: string
}

/** `network`: where it comes from. */
type Give = (ctx: Context, given: GivenMessage, network: string) => Promise<MessageTaken>

/** Keeps a message for the shield. Refuses, in words, what is too large, more than can be read, and too many a day. */
export const giveMessage = definePort<Give>('sharing.give-message')
