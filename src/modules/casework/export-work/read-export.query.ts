// SPDX-License-Identifier: EUPL-1.2
// No audit line: no report is read here, only how many there are and what for.
import { type Context, transaction } from '#foundation/access'
import { isRowId } from '#values'
import type { Export } from './export-deeds.ts'
import { selectExport } from './export.store.ts'

/** What a colleague of this person, or they themselves, want to take along; null: there is none. */
export async function readExport(ctx: Context, id: string): Promise<Export | null> {
  return isRowId(id) ? transaction(ctx, (tx) => selectExport(tx, id)) : null
}
