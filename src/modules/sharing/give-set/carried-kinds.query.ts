// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type EverydayKind, everydayKinds } from '#values'
import { categoryOf } from '../disclose/category-of.ts'
import { groundFor } from '../disclose/ground.query.ts'

/**
 * Of which kinds an agreement and the rules let warnings go into a set at this moment; none: nothing new may go. Each kind by itself, so that an
 * agreement about accounts alone is not kept back by what it does not name.
 */
export async function carriedKinds(
  ctx: Context,
  tx: Tx,
  asked: Omit<Parameters<typeof groundFor>[2], 'categories'>,
): Promise<EverydayKind[]> {
  const carried: EverydayKind[] = []
  for (const [category, kinds] of Map.groupBy(everydayKinds, (kind) => categoryOf[kind])) {
    const ground = await groundFor(ctx, tx, { ...asked, categories: [category, 'warning'] })
    // A cap counts items one by one, which a set does not.
    if (!('missing' in ground) && ground.agreement.sampleLeft === null) carried.push(...kinds)
  }
  return carried.toSorted()
}
