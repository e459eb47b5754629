// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { ListedGroup } from '../group/group.ts'
import { selectGroups } from '../group/group.store.ts'
import { meetingsTransaction } from '../group/who.query.ts'

/** The groups of whoever asks, and of a secretary all of them: the core group first, ended ones last. */
export function listGroups(ctx: Context): Promise<ListedGroup[]> {
  return meetingsTransaction(ctx, (tx) => selectGroups(tx, ctx.now()))
}
