// SPDX-License-Identifier: EUPL-1.2
// No audit line: the report has its own.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { ReportedIn } from '#modules/shield'
import { takePagesBack } from './receive-pages.store.ts'

/** Pages of which these reports tell no longer count them no longer. */
export function takeBackPages(_ctx: Context, tx: Tx, reported: readonly ReportedIn[]): Promise<void> {
  return takePagesBack(tx, reported)
}
