// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { identifierKey } from '#values'
import { isInForce, type KnownAddress, knownAddresses } from '../protected-list/organisations.ts'
import { selectEntryStates } from '../protected-list/protected-entry.store.ts'

/** So many are put forward at once: as many as somebody can read through. */
export const shippedAtOnce = 50

/** What came with the program and protects without anybody of this installation. */
const shipped: readonly KnownAddress[] = knownAddresses
  .filter(isInForce)
  .toSorted((a, b) => a.organisation.localeCompare(b.organisation, 'nl') || (a.canonical < b.canonical ? -1 : 1))

export interface ShippedEntries {
  total: number
  /** Two people of this installation stand for it. */
  approved: number
  /** One does, and it waits for another. */
  proposed: number
  /** The first of those that nobody here has looked at. */
  next: KnownAddress[]
}

/** How many of what came with the program two people here approved, and which ones are next. */
export async function listShipped(ctx: Context): Promise<ShippedEntries> {
  const states = await transaction(ctx, (tx) => selectEntryStates(tx, shipped))
  const inState = (state: string) => shipped.filter((one) => states.get(identifierKey(one)) === state).length
  return {
    total: shipped.length,
    approved: inState('approved'),
    proposed: inState('proposed'),
    next: shipped.filter((one) => !states.has(identifierKey(one))).slice(0, shippedAtOnce),
  }
}

/** The one with this value, or null. */
export function shippedAddress(canonical: string): KnownAddress | null {
  return shipped.find((one) => one.canonical === canonical) ?? null
}
