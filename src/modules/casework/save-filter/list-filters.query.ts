// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf, transaction } from '#foundation/access'
import { type SavedFilter, selectFilters } from './saved-filter.store.ts'

/** Filters of the person who asks, and those that colleagues share. */
export async function listFilters(ctx: Context): Promise<SavedFilter[]> {
  const { kind, id } = subjectOf(ctx.actor)
  if (kind !== 'person' || id === null) return []
  return transaction(ctx, (tx) => selectFilters(tx, id))
}
