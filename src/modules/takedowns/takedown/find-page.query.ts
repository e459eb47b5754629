// SPDX-License-Identifier: EUPL-1.2
// Addresses of pages, for whoever writes down that they saw them.
import type { Tx } from '#foundation/db'
import type { KnownPage } from '#modules/shield'
import { selectJudge, selectTakedown } from './takedown.store.ts'
import type { TakedownStatus } from './takedown.ts'

const confirmed: ReadonlySet<TakedownStatus> = new Set(['drafted', 'sent', 'asked', 'refused'])

/** What of a page is told to the list of names. */
export async function findPage(tx: Tx, id: string): Promise<KnownPage | null> {
  const found = await selectTakedown(tx, id)
  if (!found) return null
  const { nameId, shown, address, status } = found
  return { nameId, shown, address, isConfirmed: confirmed.has(status), judgedBy: await selectJudge(tx, id) }
}
