// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type EverydayIdentifier, identifierKey, Withheld } from '#values'
import { ownAddresses, ownName, ownNamesOf } from '../protected-list/own-host.ts'
import { entryKeys } from '../protected-list/protected-entry.store.ts'
import { isOftenImitated, type ProtectedEntry, protection } from '../protected-list/protection.ts'
import { listingKeys } from './answer-keys.ts'
import { organisationBehind, organisationImitatedBy } from './reach-table.ts'
import type { KnownOrganisation } from './reach.ts'
import type { LookUp } from './public-listing.ts'
import { selectAnswers } from './look-up.store.ts'

/**
 * What is publicly answered about each of these, in their order. One statement, whatever is found and however many are asked.
 * Protected comes before listed. Reads no report and no count: nothing that was not decided can show through.
 * Throws when the database does not answer; the caller must not read that as "unlisted".
 */
export async function lookUp(ctx: Context, identifiers: readonly EverydayIdentifier[]): Promise<LookUp[]> {
  if (identifiers.length === 0) return []
  const keys = identifiers.flatMap((identifier) => [...listingKeys(identifier), ...entryKeys(identifier)])
  const { listings, shielded, entries } = await transaction(ctx, (tx) => selectAnswers(tx, keys, ctx.now()))
  return identifiers.map((identifier): LookUp => {
    const category = protection(identifier, entries, ownNamesOf(ctx))
    if (category)
      return {
        outcome: 'protected',
        category,
        isOftenImitated: isOftenImitated(category),
        organisation:
          category === 'own-product'
            ? { name: ownName, site: ownAddresses(ctx)[0]?.[2] ?? null, phone: null }
            : (organisationBehind(identifier) ?? namedIn(entries, identifier)),
      }
    const own = listingKeys(identifier).map(identifierKey)
    const listing = firstOf(own, listings)
    if (listing) return { outcome: 'listed', listing: new Withheld(listing) }
    const on = firstOf(own, shielded)
    return on ? { outcome: 'shielded', on } : { outcome: 'unlisted', imitates: organisationImitatedBy(identifier) }
  })
}

/** Whose a number is that the program put on the list itself; nobody is sent to it from here. */
function namedIn(
  entries: readonly ProtectedEntry[],
  { kind, canonical }: EverydayIdentifier,
): KnownOrganisation | null {
  const name = entries.find((one) => one.kind === kind && one.canonical === canonical)?.organisation
  return name ? { name, site: null, phone: null } : null
}

function firstOf<One>(keys: readonly string[], found: ReadonlyMap<string, One>): One | undefined {
  return keys.map((key) => found.get(key)).find((one) => one !== undefined)
}
