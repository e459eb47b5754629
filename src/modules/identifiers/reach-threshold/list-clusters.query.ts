// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectClusters } from './threshold.store.ts'

/**
 * Of those of these identifiers that own reports name: which so many people reported, as the own organisation decided beforehand, that a civil claim
 * can be made together; with how many that takes, never how many there are. To other organisations that would tell what they were not given.
 * The caller has written down the look.
 */
export async function listCivilClusters(
  ctx: Context,
  identifierIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (identifierIds.length === 0) return new Map()
  return transaction(ctx, (tx) => selectClusters(tx, identifierIds))
}
