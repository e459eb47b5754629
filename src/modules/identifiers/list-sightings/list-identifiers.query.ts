// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type IdentifierSeen, selectIdentifiers } from './list-sightings.store.ts'

export type { IdentifierSeen } from './list-sightings.store.ts'

/**
 * What these identifiers are: those that own reports name, and for the program itself all.
 * The caller has written down the look.
 */
export async function listIdentifiers(
  ctx: Context,
  identifierIds: readonly string[],
): Promise<Map<string, IdentifierSeen>> {
  if (identifierIds.length === 0) return new Map()
  const found = await transaction(ctx, (tx) => selectIdentifiers(tx, identifierIds))
  return new Map(found.map((identifier) => [identifier.id, identifier]))
}
