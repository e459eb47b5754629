// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { addToSample, selectCap } from './count-disclosed.store.ts'

/**
 * Counts `n` items (at least 1) towards the cap of an agreement, in the transaction that shares them; false, and nothing counted, when
 * they do not fit. Without a cap nothing is counted: the disclosures themselves say how many there were, and one number would make
 * all who share wait for each other.
 * No audit line: the disclosure that is counted has one.
 */
export async function countDisclosed(tx: Tx, agreementId: string, n: number): Promise<boolean> {
  if (!Number.isInteger(n) || n < 1) throw new Error('count at least one item')
  const cap = await selectCap(tx, agreementId)
  if (cap === undefined) return false
  return cap === null || addToSample(tx, agreementId, n, cap)
}
