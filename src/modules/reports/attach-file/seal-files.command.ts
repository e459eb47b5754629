// SPDX-License-Identifier: EUPL-1.2
// No audit line: what a file holds and who may read it stay as they are.
import { type Context, transaction } from '#foundation/access'
import { selectClear, updateSealed } from './attachment.store.ts'
import { sealContent } from './file-content.query.ts'

/** At most 50 MB in one transaction. */
const mostAtOnce = 5

/** Seals files of before they were; false when none is left, or somebody else has the rest. */
export function sealFiles(ctx: Context): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const clear = await selectClear(tx, mostAtOnce)
    for (const { keptBy, digest, bytes } of clear)
      await updateSealed(tx, keptBy, digest, sealContent(ctx.secrets, digest, bytes))
    return clear.length > 0
  })
}
