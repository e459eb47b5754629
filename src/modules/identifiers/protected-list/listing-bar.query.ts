// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type Identifier, identifierKey, type IdentifierKind, parseIdentifier } from '#values'
import { storedIdentifier } from '#values'
import { isProtected } from '../listing/listing.store.ts'
import { ownNamesOf } from './own-host.ts'
import { perhapsGenuine } from './perhaps-genuine.ts'
import { selectEntriesFor } from './protected-entry.store.ts'
import { protection } from './protection.ts'

/** Why no person publishes something alone: it is protected, lies under a name that is, or is perhaps an organisation's own. */
export type ListingBar =
  | { why: 'protected'; category: string }
  | { why: 'under-protected'; name: string }
  | { why: 'perhaps-genuine'; organisation: string }

/**
 * What bars each of these, as a function that knows these and no others. Looked at anew whenever somebody decides: the list that is shipped grows, and
 * what was recorded before does not know.
 */
export async function listingBars(
  ctx: Context,
  tx: Tx,
  identifiers: readonly Identifier[],
): Promise<(identifier: Identifier) => ListingBar | null> {
  const above = new Map(
    identifiers.flatMap((one) => domainAbove(one).map((domain) => [identifierKey(one), domain] as const)),
  )
  const entries = await selectEntriesFor(tx, [...identifiers, ...above.values()])
  const categoryOf = (identifier: Identifier) => protection(identifier, entries, ownNamesOf(ctx))
  return (identifier) => {
    const category = categoryOf(identifier)
    if (category !== null) return { why: 'protected', category }
    const domain = above.get(identifierKey(identifier))
    if (domain && categoryOf(domain) !== null) return { why: 'under-protected', name: domain.canonical }
    const perhaps = perhapsGenuine(identifier)
    return perhaps && { why: 'perhaps-genuine', organisation: perhaps.organisation }
  }
}

/** The same of something that stands recorded, also when it was protected as it was recorded and the list no longer says so. */
export async function barOfRecorded(
  ctx: Context,
  tx: Tx,
  { identifierId, kind, canonical }: { identifierId: string; kind: IdentifierKind; canonical: string },
): Promise<ListingBar | null> {
  const identifier = storedIdentifier(kind, canonical)
  const bar = identifier && (await listingBars(ctx, tx, [identifier]))(identifier)
  return bar ?? ((await isProtected(tx, identifierId)) ? { why: 'protected', category: 'other' } : null)
}

/** The registered domain that a host lies under; of a page that belongs to one of many people the host is its own affair. */
function domainAbove(identifier: Identifier): Identifier[] {
  if (identifier.kind !== 'web-address' || identifier.detail.scope !== 'host') return []
  const read = parseIdentifier('web-address', identifier.detail.registrableDomain ?? '')
  return read.ok ? [read.value] : []
}
