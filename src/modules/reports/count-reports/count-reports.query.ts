// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectReceivedSince } from './count-reports.store.ts'

/** How many reports came in since then: of the own organisation for a person or machine, of all for the program. */
export function countReceivedSince(ctx: Context, since: Date): Promise<number> {
  return transaction(ctx, (tx) => selectReceivedSince(tx, since))
}
