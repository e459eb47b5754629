// SPDX-License-Identifier: EUPL-1.2
// Names of sites; no data about people.
import { type Context, transaction } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { hostPerhapsOf } from '#modules/identifiers'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { selectName } from '../name/name.store.ts'
import type { LastGroup } from './kept-apart.query.ts'

/** What did not go through of the group that was judged last, with why. */
export async function refusedOf(
  ctx: Context,
  { names }: LastGroup,
): Promise<{ id: string; name: string; why: string }[]> {
  judgeOf(ctx)
  return transaction(ctx, async (tx) => {
    const told: { id: string; name: string; why: string }[] = []
    for (const { id, code } of names) {
      const found = await selectName(tx, id)
      if (!found) continue
      const organisation = hostPerhapsOf(found.name) ?? ''
      told.push({ id, name: found.name, why: messageOf(code, ctx.language, { organisation }) })
    }
    return told
  })
}
