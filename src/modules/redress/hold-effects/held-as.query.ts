// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { listedIdentifier } from '#modules/identifiers'
import type { Objection } from '../objection/objection.store.ts'

/** What a hold can lie on, for one objection: what it names, and what the warning names, for instance the domain above a host. */
export async function heldAs(tx: Tx, objection: Objection): Promise<{ kind: string; canonical: string }[]> {
  const { kind, canonical, listingId } = objection
  const listing = listingId === null ? null : await listedIdentifier(tx, listingId)
  return [{ kind, canonical }, ...(listing ? [listing] : [])]
}
