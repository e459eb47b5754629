// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { selectKindCounts } from './list-listings.store.ts'

/** How many identifiers of each kind were reported, and how many are listed now. Numbers only, so anybody may ask. */
export function countIdentifiers(ctx: Context): Promise<{ kind: string; identifiers: number; listed: number }[]> {
  return transaction(asSystem(ctx, 'identifiers.count'), (tx) => selectKindCounts(tx, ctx.now()))
}
