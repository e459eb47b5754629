// SPDX-License-Identifier: EUPL-1.2
// No audit line: a number that says nothing about anybody.
import { type Context, transaction } from '#foundation/access'
import { readList } from '../change/change.store.ts'
import { moveAhead } from '../publish-zone/publication.store.ts'

/** More steps of the list than are taken between a backup and its loss; far less than half of what a serial can count. */
const ahead = 1_000_000

/** Whoever follows the list knows how far it was: the next step lies beyond that. The zone is then compared as a whole. */
export function goOn(ctx: Context): Promise<void> {
  return transaction(ctx, async (tx) => void (await moveAhead(tx, (await readList(tx)).serial + ahead)))
}
