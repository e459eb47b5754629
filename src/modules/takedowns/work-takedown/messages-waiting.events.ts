// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { definePort } from '#foundation/events'

/** A message that led here and still lies sealed. */
export interface WaitingMessage {
  id: string
  receivedAt: Date
}

/** Messages that wait for the judgement of this page, the newest first. */
export const messagesWaiting =
  definePort<(tx: Tx, takedownId: string) => Promise<WaitingMessage[]>>('shield.messages-waiting')
