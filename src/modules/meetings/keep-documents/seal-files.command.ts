// SPDX-License-Identifier: EUPL-1.2
// No audit line: what a file holds and who may read it stay as they are.
import { type Context, transaction } from '#foundation/access'
import { selectClear, updateSealed } from './document.store.ts'
import { sealFile } from './file-content.query.ts'

/** Seals a file of before they were; false when none is left, or somebody else has it. */
export function sealOne(ctx: Context): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const clear = await selectClear(tx)
    if (clear) await updateSealed(tx, clear.id, sealFile(ctx.secrets, clear.id, clear.bytes), clear.bytes.length)
    return clear !== null
  })
}
