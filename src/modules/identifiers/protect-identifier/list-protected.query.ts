// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf, transaction } from '#foundation/access'
import { countWaitingEntries, selectEntries, type StoredEntry } from '../protected-list/protected-entry.store.ts'

export const entriesPerPage = 50

/** The protected list as people made it, what waits first. It holds public bodies and sites, no private persons. */
export function listProtected(ctx: Context, page: number): Promise<{ entries: StoredEntry[]; total: number }> {
  return transaction(ctx, (tx) => selectEntries(tx, { limit: entriesPerPage, offset: (page - 1) * entriesPerPage }))
}

/** Proposals of others, which this person could approve. */
export function countEntriesToApprove(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countWaitingEntries(tx, subjectOf(ctx.actor).id))
}
