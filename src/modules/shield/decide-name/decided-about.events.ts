// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { definePort } from '#foundation/events'

/** What was decided about. */
export interface Decided {
  nameIds?: readonly string[]
  takedownIds?: readonly string[]
}

/** It was decided about these, in this transaction: messages in which nothing is left to decide end with it. Whoever calls has looked who may. */
export const decidedAbout =
  definePort<(ctx: Context, tx: Tx, decided: Decided) => Promise<void>>('shield.decided-about')
