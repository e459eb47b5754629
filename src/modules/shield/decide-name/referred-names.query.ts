// SPDX-License-Identifier: EUPL-1.2
// Names of sites; no data about people.
import type { Tx } from '#foundation/db'
import { lockById, type StoredName } from '../name/name.store.ts'
import { selectReferrer } from './decision.store.ts'

/** Those of these names that were referred to takedown, held fast until the transaction ends. */
export async function referredNames(tx: Tx, nameIds: readonly string[]): Promise<StoredName[]> {
  return (await lockById(tx, nameIds)).filter(({ status }) => status === 'referred')
}

/** The person who last said that this name must be taken away at its source. */
export function referrerOf(tx: Tx, nameId: string): Promise<string | null> {
  return selectReferrer(tx, nameId)
}
