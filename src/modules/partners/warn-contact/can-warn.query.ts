// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { selectContact } from './letter.store.ts'

/** Whether whoever stands at an entry can be warned by mail: the operator gave an address, and mail leaves this installation at all. */
export async function canWarn(ctx: Context, tx: Tx, pointId: string): Promise<boolean> {
  if (!ctx.settings.mailRelay) return false
  return seeingAll(ctx, tx, async () => (await selectContact(tx, pointId)) !== null)
}
